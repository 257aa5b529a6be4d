import type { Tx } from '@/db/client';
import { escalateAt, openCards, updateLead } from '@/db/queries/lead';
import { listUntriedLeads } from '@/db/queries/queue';
import type { Clocks } from '@/domain/lead/clocks';
import { isSnoozed } from '@/domain/lead/snooze';
import type { Hours } from '@/domain/lead/staffed-hours';
import { safeContactOf, timesOf } from './lead-times';

/** So close together two times are the same: one was worked out here, the other stamped by the database. */
const SAME_MS = 5000;

const nearer = (kept: Date, was: Date, is: Date): Date => {
  if (Math.abs(kept.getTime() - was.getTime()) <= SAME_MS) return is;
  return kept < is ? kept : is;
};

/**
 * Times leads that nobody has tried yet by other clocks. A time that followed from the old ones follows from the new; one
 * that something else had brought nearer (a withdrawal window, what the caller added) never moves away. Not an operation.
 */
export async function retime(
  tx: Tx,
  { before, after, hours }: { before: Clocks; after: Clocks; hours: Hours },
): Promise<void> {
  const leads = await listUntriedLeads(tx);
  const cards = await openCards(
    tx,
    leads.map(({ id }) => id),
  );
  for (const lead of leads) {
    const safeContact = safeContactOf(cards.get(lead.id));
    const was = timesOf(lead, null, safeContact, hours, before);
    const is = timesOf(lead, null, safeContact, hours, after);
    const ceilingAt = nearer(lead.ceilingAt, was.ceilingAt, is.ceilingAt);
    // Whoever is snoozed stays so; what is owed when they wake moves.
    const due = isSnoozed(lead, new Date(0))
      ? { dueUnsnoozed: lead.dueUnsnoozed && nearer(lead.dueUnsnoozed, was.dueAt, is.dueAt) }
      : { dueAt: nearer(lead.dueAt, was.dueAt, is.dueAt) };
    await updateLead(tx, lead.id, { ceilingAt, ...due });
    if (ceilingAt.getTime() !== lead.ceilingAt.getTime()) await escalateAt(tx, lead.id, ceilingAt);
  }
}
