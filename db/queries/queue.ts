import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { QueueFilter, Sort } from '@/domain/lead/queue-view';
import type { Tx } from '../client';
import { card, lead, staff } from '../schema';
import { openAll, type Sealed } from '../sealing/desk-side';
import type { LeadRow } from './lead';
import { oftenAmong } from './person';

/** As the queue's indexes have it, word for word: else they are not used. */
export const OPEN = sql`${lead.stage} NOT IN ('admitted', 'closed')`;
export const ENDED = sql`${lead.stage} IN ('admitted', 'closed')`;

/** What of the open leads is meant, and at what moment; `me` is somebody by now. */
export interface OpenLeads extends QueueFilter {
  readonly now: Date;
}

/** The open leads that are meant, as a condition on plain columns. */
export const openAnd = ({
  urgency,
  stage,
  owner,
  language,
  source,
  overdue,
  escalated,
  snoozed,
  now,
}: OpenLeads): SQL | undefined =>
  and(
    OPEN,
    urgency === null ? undefined : eq(lead.urgency, urgency),
    stage === null ? undefined : eq(lead.stage, stage),
    owner === null ? undefined : owner === 'nobody' ? isNull(lead.owner) : eq(lead.owner, owner),
    language === null ? undefined : eq(lead.language, language),
    source === null ? undefined : eq(lead.source, source),
    overdue ? lt(lead.dueAt, now) : undefined,
    // As the queue's mark says it: raised, and nobody has tried since.
    escalated ? and(isNotNull(lead.escalatedAt), eq(lead.attempts, 0)) : undefined,
    snoozed ? and(gt(lead.snoozedUntil, now), eq(lead.dueAt, lead.snoozedUntil)) : undefined,
  );

const ORDERS: Readonly<Record<Sort, readonly SQL[]>> = {
  queue: [asc(lead.rank), asc(lead.dueAt), asc(lead.id)],
  arrived: [desc(lead.arrivedAt), asc(lead.id)],
  last_contact: [sql`${lead.lastContactAt} ASC NULLS FIRST`, asc(lead.id)],
};

export interface QueueRow {
  readonly lead: LeadRow;
  readonly ownerName: string | null;
  /** Another lead about the same person is there, and was not erased. */
  readonly toldByTwo: boolean;
  /** Staff hold it to be of somebody who came more than once. */
  readonly cameOften: boolean;
  /** The opened card, unparsed; null when it was erased. */
  readonly card: unknown;
}

const OTHER_THERE = sql<boolean>`${lead.pairId} IS NOT NULL AND ${lead.erasedAt} IS NULL AND EXISTS (
  SELECT FROM ${lead} o WHERE o.pair_id = ${lead.pairId} AND o.id <> ${lead.id} AND o.erased_at IS NULL)`;

const withCards = (tx: Tx) =>
  tx
    .select({ lead, ownerName: staff.name, toldByTwo: OTHER_THERE, cardId: card.id, cardSealed: card.sealed })
    .from(lead)
    .leftJoin(staff, eq(staff.id, lead.owner))
    .leftJoin(card, eq(card.leadId, lead.id));

/** A page of the open leads that are meant. In none of the orders are all of them sorted: each is read off an index. */
export const queueQuery = (tx: Tx, which: OpenLeads, sort: Sort, limit: number, offset: number) =>
  withCards(tx)
    .where(openAnd(which))
    .orderBy(...ORDERS[sort])
    .limit(limit)
    .offset(offset);

/** A page of the open leads that are meant, with their cards opened and unparsed. */
export const listOpenLeads = async (
  tx: Tx,
  which: OpenLeads,
  sort: Sort,
  limit: number,
  offset: number,
): Promise<QueueRow[]> => opened(tx, await queueQuery(tx, which, sort, limit, offset));

/** The ids of the first so many, in the queue's own order. */
export async function idsOfOpenLeads(tx: Tx, which: OpenLeads, most: number): Promise<string[]> {
  const rows = await tx
    .select({ id: lead.id })
    .from(lead)
    .where(openAnd(which))
    .orderBy(...ORDERS.queue)
    .limit(most);
  return rows.map(({ id }) => id);
}

/** Open leads that nobody has, in the queue's own order. */
export const listFreeLeads = (tx: Tx, limit: number, offset: number): Promise<LeadRow[]> =>
  tx
    .select()
    .from(lead)
    .where(and(OPEN, isNull(lead.owner)))
    .orderBy(...ORDERS.queue)
    .limit(limit)
    .offset(offset);

/** Holds a lead if nobody has it still, and nobody is just working on it; says whether it does. */
export async function lockFreeLead(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: lead.id })
    .from(lead)
    .where(and(eq(lead.id, id), OPEN, isNull(lead.owner)))
    .for('update', { skipLocked: true });
  return rows.length > 0;
}

/** A page of the leads that ended, the last one first: an index scan without a sort. */
export const endedQuery = (tx: Tx, limit: number, offset: number) =>
  withCards(tx)
    .where(ENDED)
    .orderBy(sql`${desc(lead.closedAt)} NULLS LAST`, desc(lead.id))
    .limit(limit)
    .offset(offset);

/** A page of the leads that ended, the last one first, with their cards opened and unparsed. */
export const listEndedLeads = async (tx: Tx, limit: number, offset: number): Promise<QueueRow[]> =>
  opened(tx, await endedQuery(tx, limit, offset));

/** These leads, open or ended, in the order given. */
export async function listLeadsOf(tx: Tx, ids: readonly string[]): Promise<QueueRow[]> {
  const rows = await opened(tx, await withCards(tx).where(inArray(lead.id, [...ids])));
  return ids.flatMap((id) => rows.find((row) => row.lead.id === id) ?? []);
}

type ClosedRow = Awaited<ReturnType<typeof queueQuery>>[number];

/** The cards of such rows as they lie, in order, without those that were erased. */
export const sealedCards = (rows: readonly ClosedRow[]): Sealed[] =>
  rows.flatMap(({ lead: { id }, cardId: subject, cardSealed: sealed }) =>
    subject && sealed ? [{ subject, sealed, place: { table: 'card', column: 'sealed', row: id, lead: id } }] : [],
  );

async function opened(tx: Tx, rows: readonly ClosedRow[]): Promise<QueueRow[]> {
  const cards = await openAll(tx, sealedCards(rows));
  const often = await oftenAmong(
    tx,
    rows.map(({ lead: { id } }) => id),
  );
  let at = 0;
  return rows.map(({ lead: row, ownerName, toldByTwo, cardId }) => ({
    lead: row,
    ownerName,
    toldByTwo,
    cameOften: often.has(row.id),
    card: cardId ? cards[at++] : null,
  }));
}

/** How many are meant, or, with null, have ended. Counting stops at `most`: nobody reads a longer number, and a long queue must not be slow. */
export async function countLeads(tx: Tx, which: OpenLeads | null, most: number): Promise<number> {
  const some = tx
    .select({ one: sql`1`.as('one') })
    .from(lead)
    .where(which ? openAnd(which) : ENDED)
    .limit(most)
    .as('some');
  const [row] = await tx.select({ n: count() }).from(some);
  return row?.n ?? 0;
}

/** When anybody last came; null where nobody ever did. */
export async function lastArrival(tx: Tx): Promise<Date | null> {
  const [row] = await tx.select({ at: sql<string | null>`max(${lead.arrivedAt})` }).from(lead);
  return row?.at ? new Date(row.at) : null;
}

/** Open leads that nobody has tried to reach, held, in the order of their ids: what is owed to them is worked out afresh. */
export const listUntriedLeads = (tx: Tx): Promise<LeadRow[]> =>
  tx
    .select()
    .from(lead)
    .where(and(OPEN, eq(lead.attempts, 0)))
    .orderBy(asc(lead.id))
    .for('update');
