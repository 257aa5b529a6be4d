import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { desk } from '@/db/client';
import { queueQuery } from '@/db/queries/lead';
import { byQueueOrder } from '@/domain/lead/queue';
import { freshDatabase } from '../fresh-database';

const { owner } = await freshDatabase();

await owner`
  INSERT INTO porchlight.lead (id, caller_digest, rank, due_at, urgency, stage, disposition, language, source, whole, arrived_at, sent_at, ceiling_at)
  SELECT gen_random_uuid(), sha256(int4send(i)), i % 3, now() + (i * 7919 % 10007) * interval '1 minute', 'routine',
    (CASE WHEN i % 4 = 0 THEN 'closed' ELSE 'new' END)::porchlight.stage,
    (CASE WHEN i % 4 = 0 THEN 'not_now' END)::porchlight.disposition, 'en', 'form', true, now(), now(), now()
  FROM generate_series(1, 6000) i`;
await owner`INSERT INTO porchlight.card (lead_id, id, sealed) SELECT id, gen_random_uuid(), '\\x00' FROM porchlight.lead`;
await owner`ANALYZE porchlight.lead, porchlight.card, porchlight.staff`;

interface Node {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Node[];
}
const node: z.ZodType<Node> = z.looseObject({
  'Node Type': z.string(),
  'Index Name': z.string().optional(),
  get Plans() {
    return z.array(node).optional();
  },
});
const explained = z.array(z.looseObject({ 'QUERY PLAN': z.array(z.looseObject({ Plan: node })) }));

const flat = (one: Node): Node[] => [one, ...(one.Plans ?? []).flatMap(flat)];

async function planAt(offset: number): Promise<Node[]> {
  const rows = await desk().transaction(async (tx) => {
    await tx.execute(sql`SET LOCAL jit = off`);
    return tx.execute(sql`EXPLAIN (FORMAT JSON) ${queueQuery(tx, 50, offset).getSQL()}`);
  });
  return explained.parse([...rows]).flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => flat(Plan)));
}

test.each([0, 100])('the page of the queue at %i is read off its index, and nothing is sorted', async (offset) => {
  const nodes = await planAt(offset);
  expect(nodes.map((one) => one['Index Name'])).toContain('lead_queue');
  expect(nodes.filter((one) => one['Node Type'].includes('Sort'))).toEqual([]);
  expect(nodes.filter((one) => one['Node Type'] === 'Index Scan').length).toBeGreaterThan(0);
});

test('the database’s order is the order of the domain, and ended leads are not in it', async () => {
  const rows = await desk().transaction((tx) => queueQuery(tx, 6000, 0));
  const places = rows.map(({ lead }) => lead);
  expect(places).toHaveLength(4500);
  expect(places.toSorted(byQueueOrder).map(({ id }) => id)).toEqual(places.map(({ id }) => id));
});
