import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { endPools } from '@/db/client';
import { replayTriage } from '@/operations/replay-triage';
import { findDeskDatabase } from '@/scripts/desk-database';
import { readKeys } from '@/scripts/installation';
import { type Found, jsonReport, number, type Report, textReport } from '@/scripts/replay-report';

// npm run replay [-- --all] [-- --json]: who would move, and why, were everything stored judged by the rules of now. It
// changes nothing but the audit log, which says that it looked. It is a process of the desk's side, with the desk's
// key and the desk's database role; what it opens stays in it, and it names leads and rules, never a person or an answer.

const progress = (line: string): void => void process.stderr.write(`${line}\n`);
const write = (piece: string): void => void process.stdout.write(piece);

/** Page by page to the end, or to the end of the page on which it was stopped. Nothing of a page is kept but counts. */
async function goThrough(all: boolean, report: Report, stopped: () => boolean): Promise<Found> {
  const counts = { up: 0, down: 0, stays: 0, erased: 0, unreadable: 0 };
  const ruleSets = new Set<string>();
  let after: string | null = null;
  let seen = 0;
  let said = Date.now();
  for (;;) {
    const page = await replayTriage({ actor: { kind: 'system', job: 'replay' }, input: { after, all } });
    if (page.kind !== 'replayed') throw new Error(`The leads could not be gone through: ${page.kind}.`);
    const { ruleSet, retired, leads, total } = page;
    ruleSets.add(ruleSet);
    for (const lead of leads) {
      const fate = typeof lead.outcome === 'string' ? lead.outcome : lead.outcome.moves;
      counts[fate] += 1;
      if (fate === 'up' || fate === 'down') write(report.moved(lead, retired));
    }
    seen += leads.length;
    after = leads.at(-1)?.leadId ?? null;
    if (after === null || stopped())
      return { ruleSet, retired, counts, whole: after === null, rulesChanged: ruleSets.size > 1 };
    if (Date.now() - said < 1000 && seen < total) continue;
    said = Date.now();
    progress(`… ${number(seen)} of ${number(total)}`);
  }
}

/** Ctrl-C reaches us twice under npm (from the terminal, and passed on); only a later one means "do not wait". */
const IMPATIENT_MS = 2000;

/** Whether somebody pressed Ctrl-C. The page under way is finished first. */
function stoppedByHand(): () => boolean {
  let askedAt: number | null = null;
  process.on('SIGINT', () => {
    if (askedAt !== null && Date.now() - askedAt > IMPATIENT_MS) process.exit(1);
    if (askedAt === null) progress('Stopping at the end of this page…');
    askedAt ??= Date.now();
  });
  return () => askedAt !== null;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { all: { type: 'boolean' }, json: { type: 'boolean' } } });
  const { url, dataDir, done } = await findDeskDatabase(progress);
  const stopped = stoppedByHand();
  try {
    process.env.PORCHLIGHT_SIDE = 'desk';
    process.env.PORCHLIGHT_DESK_DATABASE_URL = url;
    process.env.PORCHLIGHT_ORIGINS ??= 'http://localhost';
    if (existsSync(path.join(dataDir, 'keys'))) await readKeys(dataDir, false);
    const report = values.json ? jsonReport() : textReport();
    write(report.begin());
    write(report.end(await goThrough(values.all ?? false, report, stopped)));
  } finally {
    await endPools(5);
    await done();
  }
}

main().catch((fault: unknown) => {
  progress(fault instanceof Error ? fault.message : 'The stored leads could not be gone through.');
  process.exitCode = 1;
});
