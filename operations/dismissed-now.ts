import type { Tx } from '@/db/client';
import { openNotes, openParcels } from '@/db/queries/lead';
import { type Dismissed, dismissedFindings, type Sending } from '@/domain/lead/dismissal';
import { readNote, readParcel } from './opened';

// What staff dismissed of a lead's findings, worked out from its notes and its sendings at each look. Not an operation.

/** The sendings of a lead that can be read, oldest first. */
export async function sendingsOf(tx: Tx, leadId: string): Promise<Sending[]> {
  return (await openParcels(tx, leadId)).flatMap(({ id, content }) => {
    const read = readParcel(content);
    return read ? [{ id, content: read }] : [];
  });
}

/** The findings that were dismissed and not taken back, by their rules. */
export async function dismissedNow(
  tx: Tx,
  leadId: string,
  sendings: readonly Sending[],
): Promise<ReadonlyMap<string, Dismissed>> {
  const notes = (await openNotes(tx, leadId)).map(({ content, ...note }) => ({ ...note, content: readNote(content) }));
  return dismissedFindings(notes, sendings);
}
