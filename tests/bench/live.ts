import { partBelow, spread } from '@/tests/bench/measure';
import { signedIn } from '@/tests/bench/queue';
import { inMiddle, limitRow, ms, type Row } from '@/tests/bench/table';
import { type DeskLine, openLine } from '@/tests/faults/desk-line';
import { lines, post } from '@/tests/faults/post';

const DESKS = 20;
const MOST_MS = 250;

/** From an intake that was answered to its event on each of twenty open desks, one intake after the other. */
export async function liveRows(origin: string, intakes = 60): Promise<Row[]> {
  const agent = lines(1);
  const desks: DeskLine[] = [];
  try {
    for (let nth = 0; nth < DESKS; nth += 1)
      desks.push(await openLine(origin, '/desk/live', (await signedIn()).cookie));
    const [afterAnswer, afterSending]: [number[], number[]] = [[], []];
    for (let nth = -5; nth < intakes; nth += 1) {
      const marks = desks.map(({ heard }) => heard.length);
      const sending = performance.now();
      const fields = { name: 'Sam Lindqvist', reach: 'sam.lindqvist@example.org', go: 'next' };
      const { status } = await post({ agent, origin, path: '/en/call-me/send', fields, cookie: null });
      const answered = performance.now();
      if (status !== 303) throw new Error(`An intake was answered ${status}.`);
      const came = await Promise.all(desks.map((desk, at) => newOn(desk, marks[at] ?? 0)));
      // The first few are not counted. A desk may hear of an intake before its caller has the answer: then in no time.
      if (nth < 0) continue;
      afterAnswer.push(...came.map((at) => Math.max(0, at - answered)));
      afterSending.push(...came.map((at) => at - sending));
    }
    const sent = spread(afterSending);
    return [
      {
        ...limitRow(`intake to ${DESKS} open desks, from its answer`, partBelow(afterAnswer, 0.95), MOST_MS, ms),
        measured: `${inMiddle(spread(afterAnswer))}; ${afterAnswer.filter((took) => took === 0).length} of ${afterAnswer.length} before it`,
        aim: `p95 at most ${ms(MOST_MS)}`,
      },
      {
        work: `intake to ${DESKS} open desks, from when it is sent`,
        measured: `${inMiddle(sent)}, of ${afterSending.length} events`,
        floor: null,
        ratio: null,
        aim: `p95 at most ${ms(MOST_MS)}`,
        met: sent.p95Ms <= MOST_MS,
      },
    ];
  } finally {
    for (const desk of desks) desk.close();
    agent.destroy();
  }
}

const PATIENCE_MS = 10_000;

/** When a desk heard the intake that came after so many messages. */
async function newOn(desk: DeskLine, after: number): Promise<number> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; ) {
    const found = desk.heard.slice(after).find(({ said }) => said.includes('parcel.received.'));
    if (found) return found.at;
    // What was heard has its own time on it: how often is looked makes no difference to it.
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error('An intake was not heard on a desk.');
}
