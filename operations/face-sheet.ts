import { z } from 'zod';
import type { Tx } from '@/db/client';
import { addNote, lockLead, openCard, openNotes, openParcels, readLead, updateLead } from '@/db/queries/lead';
import { listStaff } from '@/db/queries/staff';
import { tasksOfLead } from '@/db/queries/task';
import { undoneNoteIds } from '@/db/queries/undo';
import { plainLead } from './lead-facts';
import { readCard, readNote, readParcel } from './opened';
import { notFound, operation, refused } from './operation';
import { shownTask } from './shown-task';
import { writtenText } from './written-text';

/** How long a reason opens the sheet to whoever wrote it. */
export const SHEET_MINUTES = 15;
const MOST_TASKS = 100;

/** Writes down why somebody prints a lead's face sheet: sealed, and shown to them for fifteen minutes. */
export const askFaceSheet = operation({
  may: 'lead.print',
  input: z.strictObject({ leadId: z.uuid(), reason: writtenText('Write what the sheet is for.') }),
  async run({ tx, who, now, input: { leadId, reason } }) {
    const lead = await lockLead(tx, leadId);
    if (!lead) return notFound;
    if (lead.erasedAt) return refused('The answers of this lead were erased. Nothing of it can be printed.');
    const entry = { leadId, author: who.id, kind: 'face_sheet', content: { text: reason }, now } as const;
    const id = await addNote(tx, entry);
    return { kind: 'sheet_asked', event: { type: 'lead.sheet_asked', subject: leadId, detail: id, live: true } };
  },
});

/**
 * What a nurse carries to the unit, for whoever wrote a reason just now; who did not is asked for one, and told nothing.
 * It is a reading of the lead as much as opening it is, which its caller may see, and an event of its own.
 */
export const openFaceSheet = operation({
  may: 'lead.print',
  input: z.strictObject({ leadId: z.uuid() }),
  async run({ tx, who, now, input: { leadId } }) {
    const lead = await readLead(tx, leadId);
    if (!lead || lead.erasedAt) return notFound;
    const notes = await openNotes(tx, leadId);
    const since = now.getTime() - SHEET_MINUTES * 60_000;
    const asked = notes.some((n) => n.kind === 'face_sheet' && n.authorId === who.id && n.writtenAt.getTime() > since);
    if (!asked) return { kind: 'reason_asked' as const, event: [] };
    const shown = await shownOf(tx, leadId);
    if (!lead.openedAt) await updateLead(tx, leadId, { openedAt: now });
    const staff = await listStaff(tx);
    return {
      kind: 'sheet' as const,
      at: now,
      lead: plainLead(lead),
      ownerName: staff.find(({ id }) => id === lead.owner)?.name ?? null,
      ...shown,
      notes: notes.map(({ content, ...note }) => ({ ...note, content: readNote(content) })),
      undone: await undoneNoteIds(tx, leadId),
      event: [
        { type: 'lead.opened' as const, subject: leadId, detail: who.roles.join(',') },
        { type: 'lead.sheet_shown' as const, subject: leadId, detail: who.roles.join(',') },
      ],
    };
  },
});

/** The card, the last answers that can be read, and what is still to do. */
async function shownOf(tx: Tx, leadId: string) {
  const parcels = (await openParcels(tx, leadId)).flatMap(({ sentAt, content }) => {
    const read = readParcel(content);
    return read ? [{ sentAt, content: read }] : [];
  });
  const tasks = (await tasksOfLead(tx, leadId, MOST_TASKS)).map(shownTask).filter(({ doneAt }) => doneAt === null);
  return { card: readCard(await openCard(tx, leadId)), last: parcels.at(-1) ?? null, tasks };
}
