import { randomUUID } from 'node:crypto';
import { and, asc, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { Tx } from '../client';
import { card, lead, note, parcel, staff } from '../schema';
import { keepKey, openAll, sealForDesk } from '../sealing/desk-side';

export type LeadRow = typeof lead.$inferSelect;
export type NoteKind = (typeof note.$inferSelect)['kind'];

/** A lead as it stands, not held. */
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

/** Changes a lead's plain columns. Hold it first: see `lockLead`. */
export const updateLead = (tx: Tx, id: string, change: Partial<Omit<LeadRow, 'id' | 'callerDigest' | 'codeDigest'>>) =>
  tx.update(lead).set(change).where(eq(lead.id, id));

/** What time it is by the database's clock, to the millisecond: the one that jobs are due by. */
export async function timeOfJobs(tx: Tx): Promise<Date> {
  const [row] = await tx.execute<{ now: string }>(sql`SELECT now() AS now`);
  if (!row) throw new Error('The database did not say what time it is.');
  return new Date(row.now);
}

/** Leads whose caller asked that they be deleted, and waits for an answer: who has waited longest first. */
export const leadsAskedToDelete = (tx: Tx, limit: number) =>
  tx
    .select({
      leadId: lead.id,
      askedAt: sql<Date>`${lead.erasureAskedAt}`.mapWith(lead.erasureAskedAt),
      asksNoContact: lead.asksNoContact,
    })
    .from(lead)
    .where(isNotNull(lead.erasureAskedAt))
    .orderBy(asc(lead.erasureAskedAt), asc(lead.id))
    .limit(limit);

/** Looks at a lead again at its new ceiling. A job of the old one, should there be any, then finds nothing to raise. */
export const escalateAt = (tx: Tx, id: string, at: Date) =>
  tx.execute(
    sql`SELECT porchlight.add_job('escalate-lead', ${JSON.stringify({ leadId: id })}::json, ${at.toISOString()}::timestamptz)`,
  );

/** A lead's card, opened and unparsed; null when it was erased. */
export const openCard = async (tx: Tx, leadId: string): Promise<unknown> =>
  (await openCards(tx, [leadId])).get(leadId) ?? null;

/** The cards of some leads, opened, by their leads. `remember` as in openAll. */
export async function openCards(
  tx: Tx,
  leadIds: readonly string[],
  remember = true,
): Promise<ReadonlyMap<string, unknown>> {
  const rows = await tx
    .select()
    .from(card)
    .where(inArray(card.leadId, [...leadIds]));
  const opened = await openAll(
    tx,
    rows.map((row) => ({
      subject: row.id,
      sealed: row.sealed,
      place: { table: 'card', column: 'sealed', row: row.leadId, lead: row.leadId },
    })),
    remember,
  );
  return new Map(rows.map((row, at) => [row.leadId, opened[at] ?? null]));
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

/** What staff wrote beside a lead, oldest first, opened and unparsed. */
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

/** Those of these leads beside which a note of this kind is kept. */
export async function leadsWithNote(tx: Tx, leadIds: readonly string[], kind: NoteKind): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ leadId: note.leadId })
    .from(note)
    .where(and(inArray(note.leadId, [...leadIds]), eq(note.kind, kind)));
  return rows.map(({ leadId }) => leadId);
}
