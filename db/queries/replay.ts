import { and, asc, count, gt, inArray, sql } from 'drizzle-orm';
import type { Urgency } from '@/domain/triage/urgency';
import type { Tx } from '../client';
import { lead, parcel } from '../schema';
import { openAll } from '../sealing/desk-side';
import { OPEN } from './queue';

/** One lead with everything its caller sent, oldest first, opened and unparsed; null is what cannot be opened. */
export interface StoredLead {
  readonly id: string;
  readonly urgency: Urgency;
  readonly urgencyDecided: boolean;
  readonly erased: boolean;
  readonly contents: readonly unknown[];
}

const chosen = (all: boolean) => (all ? sql`true` : OPEN);

/** How many leads there are to go through. */
export async function countStored(tx: Tx, all: boolean): Promise<number> {
  const [row] = await tx.select({ n: count() }).from(lead).where(chosen(all));
  return row?.n ?? 0;
}

/** The next leads by id, after one id. A lead sent meanwhile is met or missed, never met twice. */
export async function storedAfter(tx: Tx, after: string | null, all: boolean, limit: number): Promise<StoredLead[]> {
  const leads = await tx
    .select({ id: lead.id, urgency: lead.urgency, urgencyDecided: lead.urgencyDecided, erasedAt: lead.erasedAt })
    .from(lead)
    .where(after ? and(chosen(all), gt(lead.id, after)) : chosen(all))
    .orderBy(asc(lead.id))
    .limit(limit);
  if (leads.length === 0) return [];
  const rows = await tx
    .select({ id: parcel.id, leadId: parcel.leadId, sealed: parcel.sealed })
    .from(parcel)
    .where(
      inArray(
        parcel.leadId,
        leads.map(({ id }) => id),
      ),
    )
    .orderBy(asc(parcel.sentAt), asc(parcel.id));
  const opened = await openAll(
    tx,
    rows.map(({ id, leadId, sealed }) => ({
      subject: id,
      sealed,
      place: { table: 'parcel', column: 'sealed', row: id, lead: leadId },
    })),
    // Nobody looks at these again: what is remembered of the queue is worth more.
    false,
  );
  return leads.map(({ id, urgency, urgencyDecided, erasedAt }) => ({
    id,
    urgency,
    urgencyDecided,
    erased: erasedAt !== null,
    contents: rows.flatMap((row, i) => (row.leadId === id ? [opened[i] ?? null] : [])),
  }));
}
