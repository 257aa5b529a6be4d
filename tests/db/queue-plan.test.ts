import { type SQL, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { desk, type Tx } from '@/db/client';
import { leadsAskedToDelete } from '@/db/queries/lead';
import { endedQuery, type OpenLeads, queueQuery } from '@/db/queries/queue';
import { DOORS } from '@/domain/intake/draft';
import { LANGUAGES } from '@/domain/language';
import { byQueueOrder } from '@/domain/lead/queue';
import { SORTS, type Sort, WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { isSnoozed } from '@/domain/lead/snooze';
import { URGENCIES } from '@/domain/triage/urgency';
import { freshDatabase } from '../fresh-database';

const { owner } = await freshDatabase();

const ANA = '10000000-0000-4000-8000-000000000001';
await owner`INSERT INTO porchlight.staff (id, email, name, roles) VALUES (${ANA}, 'ana@example.org', 'Ana', '{admissions}')`;
// One in eleven is Ana's, the others nobody's; one in ten has come as far as talking. Of each place in the order there are
// several, told apart by their ids alone.
await owner`
  INSERT INTO porchlight.lead (id, caller_digest, rank, due_at, urgency, stage, disposition, owner, language, source, whole, arrived_at, sent_at,
    ceiling_at, last_contact_at, snoozed_until, closed_at, escalated_at, attempts)
  SELECT gen_random_uuid(), sha256(int4send(i)), i % 3, now() + (i * 7919 % 997 - 500) * interval '10 minutes',
    (ARRAY['emergency_now', 'urgent_1h', 'same_day', 'routine'])[1 + i % 4]::porchlight.urgency,
    (CASE WHEN i % 4 = 0 THEN 'closed' WHEN i % 10 = 1 THEN 'talking' ELSE 'new' END)::porchlight.stage,
    (CASE WHEN i % 4 = 0 THEN 'not_now' END)::porchlight.disposition, CASE WHEN i % 11 = 1 THEN ${ANA}::uuid END,
    (CASE WHEN i % 7 = 0 THEN 'es' ELSE 'en' END)::porchlight.language,
    (CASE WHEN i % 11 = 0 THEN 'call_me' ELSE 'form' END)::porchlight.lead_source, true,
    now() - i * interval '1 minute', now(), now(), CASE WHEN i % 5 = 0 THEN now() - i * interval '1 minute' END,
    CASE WHEN i % 13 = 0 THEN now() + (i * 7919 % 997 - 500) * interval '10 minutes' END,
    CASE WHEN i % 8 = 0 THEN now() - (i % 500) * interval '1 minute' END,
    CASE WHEN i % 17 = 0 THEN now() END, i % 2
  FROM generate_series(1, 12000) i`;
await owner`INSERT INTO porchlight.card (lead_id, id, sealed) SELECT id, gen_random_uuid(), '\\x00' FROM porchlight.lead`;
await owner`ANALYZE porchlight.lead, porchlight.card, porchlight.staff`;

interface Node {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  /** How many rows the planner reckons with. */
  readonly 'Plan Rows': number;
  readonly Plans?: readonly Node[];
}
const node: z.ZodType<Node> = z.looseObject({
  'Node Type': z.string(),
  'Index Name': z.string().optional(),
  'Plan Rows': z.number(),
  get Plans() {
    return z.array(node).optional();
  },
});
const explained = z.array(z.looseObject({ 'QUERY PLAN': z.array(z.looseObject({ Plan: node })) }));

const flat = (one: Node): Node[] => [one, ...(one.Plans ?? []).flatMap(flat)];

const NOW = new Date();
const looking = (asked: Partial<OpenLeads> = {}): OpenLeads => ({ ...WHOLE_QUEUE, now: NOW, ...asked });

async function planFor(query: (tx: Tx) => { getSQL(): SQL }): Promise<Node[]> {
  const rows = await desk().transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL jit = off`);
    return tx.execute(sql`EXPLAIN (FORMAT JSON) ${query(tx).getSQL()}`);
  });
  return explained.parse([...rows]).flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => flat(Plan)));
}
const planOf = (which: OpenLeads, offset = 0, sort: Sort = 'queue') =>
  planFor((tx) => queueQuery(tx, which, sort, 50, offset));
const sorts = (nodes: readonly Node[]) => nodes.filter((one) => one['Node Type'].includes('Sort'));
const indexes = (nodes: readonly Node[]) => nodes.flatMap((one) => one['Index Name'] ?? []);
/** How many rows the widest sort that has to read all of them before the first reckons with. */
const sortedAtOnce = (nodes: readonly Node[]) =>
  Math.max(0, ...nodes.filter((one) => one['Node Type'] === 'Sort').map((one) => one.Plans?.[0]?.['Plan Rows'] ?? 0));
const all = (which: OpenLeads, sort: Sort = 'queue') =>
  desk().transaction((tx) => queueQuery(tx, which, sort, 12_000, 0));

test.each([0, 100])('the page of the queue at %i is read off its index, and nothing is sorted', async (offset) => {
  const nodes = await planOf(looking(), offset);
  expect(nodes.map((one) => one['Index Name'])).toContain('lead_queue');
  expect(sorts(nodes)).toEqual([]);
  expect(nodes.filter((one) => one['Node Type'] === 'Index Scan').length).toBeGreaterThan(0);
});

test.each([
  ['one’s own', { owner: ANA }, 'lead_queue_owner'],
  ['a stage few are at', { stage: 'talking' }, 'lead_queue_stage'],
] as const)('%s are read off an index of their own, in the queue’s order', async (_, asked, index) => {
  const nodes = await planOf(looking(asked));
  expect(nodes.map((one) => one['Index Name'])).toContain(index);
  expect(sorts(nodes)).toEqual([]);
});

test.each([
  ['nobody’s', { owner: 'nobody' }],
  ['what is overdue', { overdue: true }],
  ['what was raised', { escalated: true }],
  ['one language', { language: 'es' }],
] as const)('%s in the queue’s order is sorted nowhere', async (_, asked) => {
  expect(sorts(await planOf(looking(asked)))).toEqual([]);
});

test.each([0, 100])('the page at %i of whoever was reached longest ago first is read off an index', async (offset) => {
  const nodes = await planOf(looking(), offset, 'last_contact');
  expect(indexes(nodes)).toContain('lead_last_contact');
  expect(sorts(nodes)).toEqual([]);
});

test.each([0, 100])(
  'the page at %i of the newest is read off an index, and only those of one moment are sorted',
  async (offset) => {
    const nodes = await planOf(looking(), offset, 'arrived');
    expect(indexes(nodes)).toContain('lead_arrived');
    expect(sorts(nodes).map((one) => one['Node Type'])).toEqual(['Incremental Sort']);
  },
);

test.each([0, 100])('the page at %i of those that ended is read off an index, the last one first', async (offset) => {
  const nodes = await planFor((tx) => endedQuery(tx, 50, offset));
  expect(indexes(nodes)).toContain('lead_ended');
  expect(sorts(nodes)).toEqual([]);
});

test('who asked us to delete their answers is read off an index that holds nobody else', async () => {
  const nodes = await planFor((tx) => leadsAskedToDelete(tx, 200));
  expect(indexes(nodes)).toContain('lead_erasure_asked');
  expect(sorts(nodes)).toEqual([]);
});

// A look that means few may sort those few, where that is less than to read past all the others.
const EACH: Partial<OpenLeads>[] = [
  ...URGENCIES.map((urgency) => ({ urgency })),
  { stage: 'new' },
  { stage: 'talking' },
  { owner: ANA },
  { owner: 'nobody' },
  ...LANGUAGES.map((language) => ({ language })),
  ...DOORS.map((source) => ({ source })),
  { overdue: true },
  { escalated: true },
  { snoozed: true },
];
test.each(SORTS.flatMap((sort) => EACH.map((asked) => [sort, asked] as const)))(
  'in the order “%s”, %o sorts no more than a tenth of those that are open',
  async (sort, asked) => expect(sortedAtOnce(await planOf(looking(asked), 0, sort))).toBeLessThan(900),
);

test('the database’s order is the order of the domain, and ended leads are not in it', async () => {
  const places = (await all(looking())).map(({ lead }) => lead);
  expect(places).toHaveLength(9000);
  expect(places.toSorted(byQueueOrder).map(({ id }) => id)).toEqual(places.map(({ id }) => id));
  expect(new Set(places.map(({ rank, dueAt }) => `${rank} ${dueAt.getTime()}`)).size).toBeLessThan(places.length / 2);
});

const told = (await all(looking())).map(({ lead }) => lead);
type Row = (typeof told)[number];

test.each<[string, Partial<OpenLeads>, (row: Row) => boolean]>([
  ['urgency', { urgency: 'same_day' }, (row) => row.urgency === 'same_day'],
  ['stage', { stage: 'talking' }, (row) => row.stage === 'talking'],
  ['owner', { owner: ANA }, (row) => row.owner === ANA],
  ['nobody', { owner: 'nobody' }, (row) => row.owner === null],
  ['language', { language: 'es' }, (row) => row.language === 'es'],
  ['source', { source: 'call_me' }, (row) => row.source === 'call_me'],
  ['overdue', { overdue: true }, (row) => row.dueAt < NOW],
  ['raised', { escalated: true }, (row) => row.escalatedAt !== null && row.attempts === 0],
  ['put off', { snoozed: true }, (row) => isSnoozed(row, NOW)],
  ['two at once', { language: 'es', overdue: true }, (row) => row.language === 'es' && row.dueAt < NOW],
])('a filter by %s shows those it means, all of them and no others', async (_, asked, means) => {
  const found = (await all(looking(asked))).map(({ lead }) => lead.id);
  const meant = told.filter(means).map(({ id }) => id);
  expect(meant.length).toBeGreaterThan(0);
  expect(found).toEqual(meant);
});

test('the newest come first, or whoever was reached longest ago, and before them those nobody reached', async () => {
  const [, arrived = [], last = []] = await Promise.all(
    SORTS.map(async (sort) => (await all(looking(), sort)).map(({ lead }) => lead)),
  );
  const times = (rows: readonly Row[], of: (row: Row) => Date | null) => rows.map((row) => of(row)?.getTime() ?? 0);
  expect(times(arrived, (row) => row.arrivedAt)).toEqual(times(told, (row) => row.arrivedAt).toSorted((a, b) => b - a));
  expect(times(last, (row) => row.lastContactAt)).toEqual(
    times(told, (row) => row.lastContactAt).toSorted((a, b) => a - b),
  );
});
