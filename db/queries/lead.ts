import { randomUUID } from 'node:crypto';
import { and, asc, count, desc, eq, ne, sql } from 'drizzle-orm';
import type { Tx } from '../client';
import { card, lead, note, parcel, staff } from '../schema';
import { keepKey, openAll, sealForDesk } from '../sealing/desk-side';

export type LeadRow = typeof lead.$inferSelect;
export type NoteKind = (typeof note.$inferSelect)['kind'];

/** As the index of the queue has it, word for word: else it is not used. */
const OPEN = sql`${lead.stage} NOT IN ('admitted', 'closed')`;
const ENDED = sql`${lead.stage} IN ('admitted', 'closed')`;

export interface QueueRow {
  readonly lead: LeadRow;
  readonly ownerName: string | null;
  /** Another lead about the same person is there, and was not erased. */
  readonly toldByTwo: boolean;
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

/** Open leads in the queue's own order: an index scan without a sort. */
export const queueQuery = (tx: Tx, limit: number, offset: number) =>
  withCards(tx).where(OPEN).orderBy(asc(lead.rank), asc(lead.dueAt), asc(lead.id)).limit(limit).offset(offset);

export const listOpenLeads = async (tx: Tx, limit: number, offset: number): Promise<QueueRow[]> =>
  opened(tx, await queueQuery(tx, limit, offset));

/** Leads that ended, the last one first. */
export const listEndedLeads = async (tx: Tx, limit: number, offset: number): Promise<QueueRow[]> =>
  opened(
    tx,
    await withCards(tx)
      .where(ENDED)
      .orderBy(sql`${desc(lead.closedAt)} NULLS LAST`, desc(lead.id))
      .limit(limit)
      .offset(offset),
  );

async function opened(tx: Tx, rows: Awaited<ReturnType<typeof queueQuery>>): Promise<QueueRow[]> {
  const cards = await openAll(
    tx,
    rows
      .map((row) => ({
        subject: row.cardId ?? '',
        sealed: row.cardSealed ?? new Uint8Array(),
        place: { table: 'card', column: 'sealed', row: row.lead.id, lead: row.lead.id },
      }))
      .filter((one) => one.subject !== ''),
  );
  let at = 0;
  return rows.map(({ lead: row, ownerName, toldByTwo, cardId }) => ({
    lead: row,
    ownerName,
    toldByTwo,
    card: cardId ? cards[at++] : null,
  }));
}

/** How many leads are open, or ended. Counting stops at `most`: nobody reads a longer number, and a long queue must not be slow. */
export async function countLeads(tx: Tx, show: 'open' | 'closed', most: number): Promise<number> {
  const some = tx
    .select({ one: sql`1`.as('one') })
    .from(lead)
    .where(show === 'open' ? OPEN : ENDED)
    .limit(most)
    .as('some');
  const [row] = await tx.select({ n: count() }).from(some);
  return row?.n ?? 0;
}

export async function lastArrival(tx: Tx): Promise<Date | null> {
  const [row] = await tx.select({ at: sql<string | null>`max(${lead.arrivedAt})` }).from(lead);
  return row?.at ? new Date(row.at) : null;
}

export async function readLead(tx: Tx, id: string): Promise<LeadRow | null> {
  const [row] = await tx.select().from(lead).where(eq(lead.id, id));
  return row ?? null;
}

/** Leads a page shows beside one: more than one only when a link was made anew after it had been opened. */
const MOST_OTHERS = 3;

/** The leads that share a lead's pair, the one that sent last first. */
export async function othersOfPair(tx: Tx, { id, pairId }: Pick<LeadRow, 'id' | 'pairId'>): Promise<LeadRow[]> {
  if (pairId === null) return [];
  return tx
    .select()
    .from(lead)
    .where(and(eq(lead.pairId, pairId), ne(lead.id, id)))
    .orderBy(desc(lead.sentAt), asc(lead.id))
    .limit(MOST_OTHERS);
}

/** A lead, held until the transaction ends: where two members of staff may race. */
export async function lockLead(tx: Tx, id: string): Promise<LeadRow | null> {
  const [row] = await tx.select().from(lead).where(eq(lead.id, id)).for('update');
  return row ?? null;
}

export const updateLead = (tx: Tx, id: string, change: Partial<Omit<LeadRow, 'id' | 'callerDigest' | 'codeDigest'>>) =>
  tx.update(lead).set(change).where(eq(lead.id, id));

/** Looks at a lead again at its new ceiling. A job of the old one, should there be any, then finds nothing to raise. */
export const escalateAt = (tx: Tx, id: string, at: Date) =>
  tx.execute(
    sql`SELECT porchlight.add_job('escalate-lead', ${JSON.stringify({ leadId: id })}::json, ${at.toISOString()}::timestamptz)`,
  );

export async function openCard(tx: Tx, leadId: string): Promise<unknown> {
  const [row] = await tx.select().from(card).where(eq(card.leadId, leadId));
  if (!row) return null;
  const place = { table: 'card', column: 'sealed', row: leadId, lead: leadId };
  const [opened] = await openAll(tx, [{ subject: row.id, sealed: row.sealed, place }]);
  return opened ?? null;
}

export interface OpenedParcel {
  readonly id: string;
  readonly kind: (typeof parcel.$inferSelect)['kind'];
  readonly sentAt: Date;
  /** Unparsed; null when it was erased. */
  readonly content: unknown;
}

/** Everything a caller sent, oldest first, opened. */
export async function openParcels(tx: Tx, leadId: string): Promise<OpenedParcel[]> {
  const rows = await tx
    .select()
    .from(parcel)
    .where(eq(parcel.leadId, leadId))
    .orderBy(asc(parcel.sentAt), asc(parcel.id));
  const opened = await openAll(
    tx,
    rows.map((row) => ({
      subject: row.id,
      sealed: row.sealed,
      place: { table: 'parcel', column: 'sealed', row: row.id, lead: leadId },
    })),
  );
  return rows.map((row, i) => ({ id: row.id, kind: row.kind, sentAt: row.sentAt, content: opened[i] ?? null }));
}

/** Seals what a member of staff wrote, and keeps it beside the lead. Returns the note's id. */
export async function addNote(
  tx: Tx,
  entry: { leadId: string; author: string; kind: NoteKind; content: Readonly<Record<string, string>>; now: Date },
): Promise<string> {
  const sealed = await sealForDesk(entry.content, 'note', entry.leadId, randomUUID());
  await tx.insert(note).values({
    id: sealed.id,
    leadId: entry.leadId,
    author: entry.author,
    kind: entry.kind,
    sealed: sealed.sealed,
    writtenAt: entry.now,
  });
  await keepKey(tx, entry.leadId, sealed);
  return sealed.id;
}

export interface OpenedNote {
  readonly id: string;
  readonly kind: NoteKind;
  readonly authorId: string;
  readonly author: string;
  readonly writtenAt: Date;
  readonly content: unknown;
}

export async function openNotes(tx: Tx, leadId: string): Promise<OpenedNote[]> {
  const rows = await tx
    .select({ one: note, author: staff.name })
    .from(note)
    .innerJoin(staff, eq(staff.id, note.author))
    .where(and(eq(note.leadId, leadId)))
    .orderBy(asc(note.writtenAt), asc(note.id));
  const opened = await openAll(
    tx,
    rows.map(({ one }) => ({
      subject: one.id,
      sealed: one.sealed,
      place: { table: 'note', column: 'sealed', row: one.id, lead: leadId },
    })),
  );
  return rows.map(({ one, author }, i) => ({
    id: one.id,
    kind: one.kind,
    authorId: one.author,
    author,
    writtenAt: one.writtenAt,
    content: opened[i] ?? null,
  }));
}
