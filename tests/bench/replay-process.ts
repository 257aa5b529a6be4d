import { endPools } from '@/db/client';
import { replayTriage } from '@/operations/replay-triage';

// The process whose memory is measured: it goes through every stored lead and keeps nothing but counts. Two things are told of
// it: what it holds of the machine, and what of that it keeps once garbage is collected (which is why it runs with --expose-gc).

const EVERY = 1000;

const begun = performance.now();
let leads = 0;
let measuring = 0;
const held = { atFirst: 0, atMost: 0 };
const kept = { atFirst: 0, atMost: 0 };

const note = (of: typeof held, bytes: number): void => {
  if (leads >= EVERY && of.atFirst === 0) of.atFirst = bytes;
  of.atMost = Math.max(of.atMost, bytes);
};

/** What is in use after a collection. A second one takes what the first only let go of. */
function measureKept(): void {
  const since = performance.now();
  if (!globalThis.gc) throw new Error('Run this with --expose-gc.');
  for (let times = 0; times < 2; times += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  note(kept, heapUsed + external);
  measuring += performance.now() - since;
}

for (let after: string | null = null; ; ) {
  const page = await replayTriage({ actor: { kind: 'system', job: 'bench' }, input: { after, all: true } });
  if (page.kind !== 'replayed') throw new Error(page.kind);
  after = page.leads.at(-1)?.leadId ?? null;
  if (after === null) break;
  leads += page.leads.length;
  note(held, process.memoryUsage().rss);
  if (leads % EVERY === 0) measureKept();
  if (leads % 2000 === 0) process.stderr.write(`${leads.toLocaleString('en')} of ${page.total.toLocaleString('en')}\n`);
}
measureKept();
await endPools(5);
process.stdout.write(JSON.stringify({ leads, ms: performance.now() - begun - measuring, held, kept }));
