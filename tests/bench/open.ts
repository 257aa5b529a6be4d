import { sql } from 'drizzle-orm';
import { desk } from '@/db/client';
import { openLead } from '@/operations/open-lead';
import type { Floor } from '@/tests/bench/floor';
import { msOf, spread } from '@/tests/bench/measure';
import { signedIn } from '@/tests/bench/queue';
import { inMiddle, type Row } from '@/tests/bench/table';

/**
 * A lead opened, one after the other: as the page a browser gets, which is to be no slower than the queue's, and as the operation,
 * beside a route that reads one row.
 */
export async function openRows(origin: string, leadIds: readonly string[], floor: Floor, times = 300): Promise<Row[]> {
  const who = await signedIn();
  let nth = 0;
  const next = (): string => leadIds[nth++ % leadIds.length] ?? '';
  const page = async () => {
    const answer = await fetch(`${origin}/desk/leads/${next()}`, { headers: { Cookie: who.cookie } });
    const text = await answer.text();
    if (answer.status !== 200 || !text.includes('id="timeline"')) throw new Error(`A lead answered ${answer.status}.`);
  };
  const queue = async () => {
    const answer = await fetch(`${origin}/desk`, { headers: { Cookie: who.cookie } });
    const text = await answer.text();
    if (answer.status !== 200 || !text.includes('data-lead=')) throw new Error(`The queue answered ${answer.status}.`);
  };
  const operation = async () => {
    const actor = { kind: 'staff', session: who.session } as const;
    const opened = await openLead({ actor, input: { leadId: next() } });
    if (opened.kind !== 'opened' || !opened.card) throw new Error(`A lead was ${opened.kind}.`);
  };
  const [made] = await desk().execute<{ id: string }>(sql`SELECT gen_random_uuid()::text AS id`);
  const bare = async () => {
    const answer = await fetch(`${floor.origin}/send?id=${made?.id}`);
    if (answer.status !== 200) throw new Error(`The floor answered ${answer.status}.`);
    await answer.text();
  };
  const timeOf = async (deed: () => Promise<void>) => {
    await msOf(Math.ceil(times / 6), deed);
    return spread(await msOf(times, deed));
  };
  const least = await timeOf(bare);
  const floorWords = `${inMiddle(least)}: a route that reads one row`;
  const row = (work: string, took: typeof least): Row => ({
    work,
    measured: inMiddle(took),
    floor: floorWords,
    ratio: took.medianMs / least.medianMs,
    aim: null,
    met: null,
  });
  const [queued, opened] = [await timeOf(queue), await timeOf(page)];
  const ratio = opened.medianMs / queued.medianMs;
  return [
    {
      work: 'open a lead, as its page',
      measured: inMiddle(opened),
      floor: `${inMiddle(queued)}: the queue's page`,
      ratio,
      aim: 'no slower',
      met: ratio <= 1,
    },
    row('open a lead, as the operation', await timeOf(operation)),
  ];
}
