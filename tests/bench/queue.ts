import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { encode } from 'next-auth/jwt';
import type postgres from 'postgres';
import { z } from 'zod';
import { desk } from '@/db/client';
import { type OpenLeads, queueQuery, sealedCards } from '@/db/queries/queue';
import { beginSession } from '@/db/queries/session';
import { insertStaff } from '@/db/queries/staff';
import { openAll } from '@/db/sealing/desk-side';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { env } from '@/env';
import { listQueue } from '@/operations/list-queue';
import { msOf, spread } from '@/tests/bench/measure';
import { limitRow, ms, type Row } from '@/tests/bench/table';

const EVERY_OPEN_LEAD: OpenLeads = { ...WHOLE_QUEUE, now: new Date() };

/** Somebody signed in at the desk: nobody real. */
export interface SignedIn {
  readonly session: string;
  readonly cookie: string;
}

let members = 0;

export async function signedIn(): Promise<SignedIn> {
  members += 1;
  const session = await desk().transaction(async (tx) => {
    const row = { name: 'Ines Okafor', email: `ines.okafor.${members}@example.org`, roles: ['admissions' as const] };
    const staffId = await insertStaff(tx, row);
    return beginSession(tx, staffId ?? '', new Date());
  });
  const token = await encode({ token: { sid: session }, secret: env().authSecret });
  return { session, cookie: `next-auth.session-token=${token}` };
}

/** Rows put in by one statement. */
const BATCH = 50_000;

/** Open leads up to this many in all: with a card and a key each, filled with chance, behind those that really open. */
export async function fillTo(owner: postgres.Sql, many: number, say: (line: string) => void): Promise<void> {
  const [{ count } = { count: 0 }] = await owner<
    { count: number }[]
  >`SELECT count(*)::int AS count FROM porchlight.lead`;
  for (let there = count; there < many; there += BATCH) {
    if (there > count) say(`${there.toLocaleString('en')} of ${many.toLocaleString('en')}…`);
    await fill(owner, Math.min(BATCH, many - there));
  }
  await owner`VACUUM (ANALYZE) porchlight.lead, porchlight.card, porchlight.data_key`;
}

async function fill(owner: postgres.Sql, many: number): Promise<void> {
  const salt = randomBytes(8);
  // As if told by phone: of those nobody is told by mail, so no job is made for each.
  await owner`
    WITH made AS (
      INSERT INTO porchlight.lead (id, caller_digest, rank, due_at, urgency, language, source, whole, arrived_at, sent_at, ceiling_at)
      SELECT gen_random_uuid(), sha256(${salt} || int4send(i)), 3, now() + (i * 7919 % 10007) * interval '1 minute', 'routine',
        'en', 'phone', true, now() - i * interval '1 second', now(), now() + interval '1 day'
      FROM generate_series(1, ${many}::int) i RETURNING id
    ), cards AS (
      INSERT INTO porchlight.card (lead_id, id, sealed)
      SELECT id, gen_random_uuid(), decode(repeat(md5(id::text), 35), 'hex') FROM made RETURNING lead_id, id
    )
    INSERT INTO porchlight.data_key (subject, lead_id, desk_key, enc, sealed)
    SELECT id, lead_id, 'desk-bench', sha256(uuid_send(id)), sha256(uuid_send(id)) FROM cards`;
}

/** The time of one page of the queue: as the operation, and as the page a browser gets. Milliseconds, the middle of many. */
export interface QueueTimes {
  readonly many: number;
  readonly operation: number;
  readonly page: number;
  readonly plan: readonly string[];
}

export async function queueTimes(many: number, origin: string): Promise<QueueTimes> {
  // Signed in anew: while a queue is filled, nobody does anything for longer than a sign-in lasts.
  const who = await signedIn();
  const look = async () => {
    const actor = { kind: 'staff', session: who.session } as const;
    const seen = await listQueue({ actor, input: { show: 'open', view: WHOLE_QUEUE, live: false } });
    if (seen.kind !== 'listed' || seen.rows.filter(({ card }) => card !== null).length !== 50)
      throw new Error('The queue did not show fifty cards.');
  };
  const fetched = async () => {
    const answer = await fetch(`${origin}/desk`, { headers: { Cookie: who.cookie }, redirect: 'manual' });
    if (answer.status !== 200) throw new Error(`The queue answered ${answer.status}.`);
    await answer.arrayBuffer();
  };
  await msOf(10, look);
  const operation = spread(await msOf(60, look)).medianMs;
  await msOf(10, fetched);
  return { many, operation, page: spread(await msOf(60, fetched)).medianMs, plan: await planOfQueue() };
}

/** The queue with more and more leads beside the queue with few. */
export function queueRows(few: QueueTimes, ...more: readonly QueueTimes[]): Row[] {
  const plain = (count: number) => count.toLocaleString('en');
  const time = (work: string, many: QueueTimes, at: (times: QueueTimes) => number): Row => {
    const ratio = at(many) / at(few);
    return {
      work: `${work}, 50 rows, at ${plain(many.many)} leads`,
      measured: ms(at(many)),
      floor: `${ms(at(few))} at ${plain(few.many)}`,
      ratio,
      aim: 'at most 1.3 times slower',
      met: ratio <= 1.3,
    };
  };
  const plans = [few, ...more].map(({ many, plan }) => ({
    work: `plan of the queue at ${plain(many)} leads`,
    measured: plan.join(' → '),
    floor: null,
    ratio: null,
    aim: 'an index scan without a sort',
    met: plan.includes('Index Scan lead_queue') && !plan.some((node) => node.includes('Sort')),
  }));
  const times = more.flatMap((many) => [
    time('the queue as the operation', many, (t) => t.operation),
    time('the queue as its page', many, (t) => t.page),
  ]);
  return [...times, ...plans];
}

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

async function planOfQueue(): Promise<string[]> {
  const rows = await desk().transaction((tx) =>
    tx.execute(sql`EXPLAIN (FORMAT JSON) ${queueQuery(tx, EVERY_OPEN_LEAD, 'queue', 50, 0).getSQL()}`),
  );
  const flat = (one: Node): Node[] => [one, ...(one.Plans ?? []).flatMap(flat)];
  return explained
    .parse([...rows])
    .flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => flat(Plan)))
    .map((one) => [one['Node Type'], one['Index Name']].filter(Boolean).join(' '));
}

/** Fifty cards opened, their keys asked for each time: with the keys in memory, and with none. Their leads are read before. */
export function cardRows(): Promise<Row[]> {
  return desk().transaction(async (tx) => {
    const cards = sealedCards(await queueQuery(tx, EVERY_OPEN_LEAD, 'queue', 50, 0));
    const open = async () => {
      const opened = await openAll(tx, cards);
      if (opened.filter((card) => card !== null).length !== 50) throw new Error('Fifty cards did not open.');
    };
    const cold = async () => {
      globalThis.porchlightDataKeys?.clear();
      await open();
    };
    await msOf(3, cold);
    const colds = spread(await msOf(15, cold)).medianMs;
    return [
      limitRow('open 50 sealed cards, keys in memory', spread(await msOf(30, open)).medianMs, 10, ms),
      limitRow('open 50 sealed cards, no key in memory', colds, 100, ms),
    ];
  });
}
