import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Undoable } from '@/domain/lead/undo';
import type { Tx } from '../client';
import { lead, leadBefore, staff } from '../schema';
import { type LeadRow, updateLead } from './lead';

/** The columns that deeds which can be undone write. Copied inside the database, so that no fraction of a second is lost. */
const KEPT = sql`rank, due_at, stage, disposition, owner, asks_no_contact, closed_at, snoozed_until, due_unsnoozed,
  attempts, first_attempt_at, first_conversation_at, last_contact_at`;
/** How a lead stands, in short: another after anything that happened to it but looking and writing notes. */
const STAND = sql`md5(ROW(${lead.rank}, ${lead.dueAt}, ${lead.urgency}, ${lead.stage}, ${lead.disposition}, ${lead.owner}, ${lead.attempts},
  ${lead.lastContactAt}, ${lead.asksNoContact}, ${lead.closedAt}, ${lead.erasedAt}, ${lead.snoozedUntil}, ${lead.dueUnsnoozed})::text)`;

export interface DoneDeed {
  readonly deed: Undoable;
  readonly leadId: string;
  readonly by: string;
  readonly now: Date;
  /** What was written with it. */
  readonly noteId?: string;
  /** Shared by the leads of one deed that was done to many. */
  readonly batch?: string;
}

/** Changes a lead, keeping what it was before and how it stands after. Returns by what the deed can be undone. */
export async function changeUndoably(
  tx: Tx,
  { deed, leadId, by, now, noteId, batch = randomUUID() }: DoneDeed,
  change: Partial<LeadRow>,
): Promise<string> {
  const id = randomUUID();
  await tx.execute(sql`
    INSERT INTO ${leadBefore} (id, batch, lead_id, deed, by, done_at, note_id, after, ${KEPT})
    SELECT ${id}::uuid, ${batch}::uuid, id, ${deed}, ${by}::uuid, ${now.toISOString()}::timestamptz, ${noteId ?? null}::uuid, '', ${KEPT}
      FROM ${lead} WHERE id = ${leadId}`);
  await updateLead(tx, leadId, change);
  await tx
    .update(leadBefore)
    .set({ after: sql`(SELECT ${STAND} FROM ${lead} WHERE ${lead.id} = ${leadId})` })
    .where(eq(leadBefore.id, id));
  return batch;
}

const deedsAnd = (tx: Tx, which: SQL | undefined) =>
  tx
    .select({
      id: leadBefore.id,
      batch: leadBefore.batch,
      leadId: leadBefore.leadId,
      deed: leadBefore.deed,
      doneAt: leadBefore.doneAt,
      undoneAt: leadBefore.undoneAt,
      noteId: leadBefore.noteId,
      by: staff.name,
      /** Nothing has happened to the lead since. */
      stands: sql<boolean>`${STAND} = ${leadBefore.after}`,
      /** Tries before the deed. */
      attemptsBefore: leadBefore.attempts,
      ceilingAt: lead.ceilingAt,
    })
    .from(leadBefore)
    .innerJoin(lead, eq(lead.id, leadBefore.leadId))
    .innerJoin(staff, eq(staff.id, leadBefore.by))
    .where(which);

export type KeptDeed = Awaited<ReturnType<typeof deedsAnd>>[number];

/** The leads of one deed, or one of them, held until the transaction ends: in the order of their ids, so that two never wait for each other. */
export async function lockDeeds(tx: Tx, batch: string, leadId?: string): Promise<KeptDeed[]> {
  const which = and(eq(leadBefore.batch, batch), leadId ? eq(leadBefore.leadId, leadId) : undefined);
  const ids = tx.select({ id: leadBefore.leadId }).from(leadBefore).where(which);
  await tx.select({ id: lead.id }).from(lead).where(inArray(lead.id, ids)).orderBy(asc(lead.id)).for('update');
  return deedsAnd(tx, which).orderBy(asc(leadBefore.leadId));
}

/** Deeds shown beside a lead. */
const MOST_DEEDS = 50;

/** What was done to a lead that can, or could, be undone: the last first. */
export const deedsOf = (tx: Tx, leadId: string): Promise<KeptDeed[]> =>
  deedsAnd(tx, eq(leadBefore.leadId, leadId)).orderBy(desc(leadBefore.doneAt), desc(leadBefore.id)).limit(MOST_DEEDS);

/** Notes that were written with what has been undone since. */
export async function undoneNoteIds(tx: Tx, leadId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ noteId: leadBefore.noteId })
    .from(leadBefore)
    .where(and(eq(leadBefore.leadId, leadId), isNotNull(leadBefore.undoneAt), isNotNull(leadBefore.noteId)));
  return new Set(rows.flatMap(({ noteId }) => noteId ?? []));
}

/** Puts back what a lead was before a deed. */
export async function putBack(tx: Tx, { id, leadId }: KeptDeed, by: string, now: Date): Promise<void> {
  await tx.execute(
    sql`UPDATE ${lead} SET (${KEPT}) = (SELECT ${KEPT} FROM ${leadBefore} WHERE id = ${id}) WHERE id = ${leadId}`,
  );
  await tx.update(leadBefore).set({ undoneAt: now, undoneBy: by }).where(eq(leadBefore.id, id));
}
