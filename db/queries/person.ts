import { randomUUID } from 'node:crypto';
import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Tx } from '../client';
import { lead, samePerson, staff } from '../schema';

/** The leads that staff hold to be of one person, the given one among them; it alone, where nobody said anything. */
export async function leadsOfPerson(tx: Tx, leadId: string): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    WITH RECURSIVE own(id) AS (
      SELECT ${leadId}::uuid
      UNION
      SELECT CASE WHEN s.one = own.id THEN s.other ELSE s.one END
        FROM own JOIN ${samePerson} s ON s.same AND (s.one = own.id OR s.other = own.id))
    SELECT id FROM own`);
  return rows.map(({ id }) => id);
}

const touching = (ids: readonly string[]) => or(inArray(samePerson.one, [...ids]), inArray(samePerson.other, [...ids]));

/** What was said of these leads, or of one of them and another, the oldest first. */
export const sayingsOf = (tx: Tx, ids: readonly string[]) =>
  tx
    .select({
      id: samePerson.id,
      one: samePerson.one,
      other: samePerson.other,
      same: samePerson.same,
      saidAt: samePerson.saidAt,
      by: staff.name,
    })
    .from(samePerson)
    .innerJoin(staff, eq(staff.id, samePerson.saidBy))
    .where(touching(ids))
    .orderBy(asc(samePerson.saidAt), asc(samePerson.id));

export type Saying = Awaited<ReturnType<typeof sayingsOf>>[number];

/** Of these leads those that are not a person's only one. Asked for every list of leads, so each side by its own index. */
export async function oftenAmong(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const these = sql`ANY(${`{${ids.join(',')}}`}::uuid[])`;
  const rows = await tx.execute<{ id: string }>(sql`
    SELECT one AS id FROM ${samePerson} WHERE same AND one = ${these}
    UNION ALL SELECT other FROM ${samePerson} WHERE same AND other = ${these}`);
  return new Set(rows.map(({ id }) => id));
}

/**
 * For each of these leads those of whom it is known already whether they are of its person: said to be, said not to be (of
 * either of two persons all leads are meant), or sent by a private link about the same person. The lead itself among them.
 */
export async function knownOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (ids.length === 0) return new Map();
  const these = sql`unnest(${`{${ids.join(',')}}`}::uuid[])`;
  const rows = await tx.execute<{ of: string; id: string }>(sql`
    WITH RECURSIVE own(of, id) AS (
      SELECT i, i FROM ${these} i
      UNION
      SELECT own.of, CASE WHEN s.one = own.id THEN s.other ELSE s.one END
        FROM own JOIN ${samePerson} s ON s.same AND (s.one = own.id OR s.other = own.id)
    ), apart(of, id) AS (
      SELECT own.of, CASE WHEN s.one = own.id THEN s.other ELSE s.one END
        FROM own JOIN ${samePerson} s ON NOT s.same AND (s.one = own.id OR s.other = own.id)
      UNION
      SELECT apart.of, CASE WHEN s.one = apart.id THEN s.other ELSE s.one END
        FROM apart JOIN ${samePerson} s ON s.same AND (s.one = apart.id OR s.other = apart.id))
    SELECT of, id FROM own
    UNION SELECT of, id FROM apart
    UNION SELECT l.id, o.id FROM ${these} i JOIN ${lead} l ON l.id = i JOIN ${lead} o ON o.pair_id = l.pair_id`);
  const known = new Map<string, Set<string>>();
  for (const { of, id } of rows) known.set(of, (known.get(of) ?? new Set()).add(id));
  return known;
}

/** Waits until nobody else is saying anything of who is whom, and keeps them waiting until the transaction ends. */
export const holdPeople = (tx: Tx) => tx.execute(sql`SELECT porchlight.hold_people()`);

/** Those of these leads that are there and were not erased, held so that they are not erased meanwhile. In the order of their ids. */
export async function holdLeads(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx
    .select({ id: lead.id, erasedAt: lead.erasedAt })
    .from(lead)
    .where(inArray(lead.id, [...ids]))
    .orderBy(asc(lead.id))
    // Not more: what a deed on one of them writes beside it does not wait for this.
    .for('no key update');
  return rows.filter(({ erasedAt }) => !erasedAt).map(({ id }) => id);
}

interface NewSaying {
  readonly leads: readonly [string, string];
  readonly same: boolean;
  readonly by: string;
  readonly now: Date;
}

/** Keeps what was said of two leads. Returns by what it can be taken back; null where something was said of them already. */
export async function keepSaying(tx: Tx, { leads: [a, b], same, by, now }: NewSaying): Promise<string | null> {
  const [one, other] = [sql`least(${a}::uuid, ${b}::uuid)`, sql`greatest(${a}::uuid, ${b}::uuid)`];
  const [kept] = await tx
    .insert(samePerson)
    .values({ id: randomUUID(), one, other, same, saidBy: by, saidAt: now })
    .onConflictDoNothing()
    .returning({ id: samePerson.id });
  return kept?.id ?? null;
}

/** Takes back what was said of a person, or of one of their leads and another; null where it was taken back already, or said of others. */
export async function dropSaying(tx: Tx, id: string, same: boolean, leadId: string) {
  const own = await leadsOfPerson(tx, leadId);
  const [gone] = await tx
    .delete(samePerson)
    .where(and(eq(samePerson.id, id), eq(samePerson.same, same), touching(own)))
    .returning({ one: samePerson.one, other: samePerson.other });
  return gone ?? null;
}
