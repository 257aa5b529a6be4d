import { endPools } from '@/db/client';
import { replayTriage } from '@/operations/replay-triage';

// The process whose memory is measured: it goes through every stored lead and keeps nothing but counts.

const begun = performance.now();
let leads = 0;
let rssAtFirst = 0;
let rssAtMost = 0;
for (let after: string | null = null; ; ) {
  const page = await replayTriage({ actor: { kind: 'system', job: 'bench' }, input: { after, all: true } });
  if (page.kind !== 'replayed') throw new Error(page.kind);
  after = page.leads.at(-1)?.leadId ?? null;
  if (after === null) break;
  leads += page.leads.length;
  const { rss } = process.memoryUsage();
  rssAtMost = Math.max(rssAtMost, rss);
  if (rssAtFirst === 0 && leads >= 1000) rssAtFirst = rssAtMost;
  if (leads % 2000 === 0) process.stderr.write(`${leads.toLocaleString('en')} of ${page.total.toLocaleString('en')}\n`);
}
await endPools(5);
process.stdout.write(JSON.stringify({ leads, ms: performance.now() - begun, rssAtFirst, rssAtMost }));
