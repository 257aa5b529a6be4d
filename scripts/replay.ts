import { parseArgs } from 'node:util';
import { endPools } from '@/db/client';
import { ruleOf } from '@/domain/triage/rules';
import { URGENCY_LABELS, type Urgency } from '@/domain/triage/urgency';
import { type Replayed, replayTriage } from '@/operations/replay-triage';
import { findDeskDatabase } from '@/scripts/desk-database';
import { readKeys } from '@/scripts/installation';

// npm run replay [-- --all] [-- --json]: who would move, and why, were everything stored judged by the rules of now. It
// changes nothing but the audit log, which says that it looked. It is a process of the desk's side, with the desk's
// key and the desk's database role; what it opens stays in it, and it names leads and rules, never a person or an answer.

const progress = (line: string): void => void process.stderr.write(`${line}\n`);
const number = (n: number): string => n.toLocaleString('en');

interface Found {
  readonly ruleSet: string;
  readonly retired: readonly string[];
  readonly moved: readonly Replayed[];
  readonly counts: Readonly<Record<'up' | 'down' | 'stays' | 'erased' | 'unreadable', number>>;
  readonly whole: boolean;
}

async function goThrough(all: boolean, stopped: () => boolean): Promise<Found> {
  const counts = { up: 0, down: 0, stays: 0, erased: 0, unreadable: 0 };
  const moved: Replayed[] = [];
  let after: string | null = null;
  let seen = 0;
  let said = Date.now();
  for (;;) {
    const page = await replayTriage({ actor: { kind: 'system', job: 'replay' }, input: { after, all } });
    if (page.kind !== 'replayed') throw new Error(`The leads could not be gone through: ${page.kind}.`);
    const { ruleSet, retired, leads, total } = page;
    for (const lead of leads) {
      const fate = typeof lead.outcome === 'string' ? lead.outcome : lead.outcome.moves;
      counts[fate] += 1;
      if (fate === 'up' || fate === 'down') moved.push(lead);
    }
    seen += leads.length;
    after = leads.at(-1)?.leadId ?? null;
    if (after === null || stopped()) return { ruleSet, retired, moved, counts, whole: after === null };
    if (Date.now() - said < 1000 && seen < total) continue;
    said = Date.now();
    progress(`… ${number(seen)} of ${number(total)}`);
  }
}

const label = (urgency: Urgency): string => URGENCY_LABELS[urgency].en;
const named = (rules: readonly string[]): string =>
  rules.map((id) => `${id} ${ruleOf(id)?.name ?? ''}`.trim()).join(', ');

function asText({ ruleSet, retired, moved, counts, whole }: Found): string {
  const lines = moved.flatMap(({ leadId, urgency, urgencyDecided, outcome }) => {
    if (typeof outcome === 'string') return [];
    const { before, after, came, went } = outcome;
    return [
      `${leadId}  ${label(before)} → ${label(after)}`,
      ...(came.length > 0 ? [`    now seen: ${named(came)}`] : []),
      ...(went.length > 0 ? [`    no longer seen: ${named(went)}`] : []),
      ...(urgencyDecided ? [`    staff decided: ${label(urgency)}. That stands.`] : []),
      `    judged then by ${outcome.ruleSet}`,
    ];
  });
  return [
    ...lines,
    ...(lines.length > 0 ? [''] : []),
    `${number(counts.up)} would move up, ${number(counts.down)} down, ${number(counts.stays)} would stay.`,
    ...(counts.erased > 0 ? [`${number(counts.erased)} erased by their callers, and not looked at.`] : []),
    ...(counts.unreadable > 0 ? [`${number(counts.unreadable)} could not be read, and were not judged.`] : []),
    `Rules of now: ${ruleSet}${retired.length > 0 ? `; retired: ${retired.join(', ')}` : ''}.`,
    whole ? 'Nothing was changed.' : 'Stopped before the end. Nothing was changed.',
  ].join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { all: { type: 'boolean' }, json: { type: 'boolean' } } });
  const { url, dataDir, done } = await findDeskDatabase(progress);
  let stopping = false;
  process.once('SIGINT', () => {
    stopping = true;
  });
  try {
    process.env.PORCHLIGHT_SIDE = 'desk';
    process.env.PORCHLIGHT_DESK_DATABASE_URL = url;
    process.env.PORCHLIGHT_ORIGINS ??= 'http://localhost';
    await readKeys(dataDir, false);
    const found = await goThrough(values.all ?? false, () => stopping);
    process.stdout.write(`${values.json ? JSON.stringify(found, null, 2) : asText(found)}\n`);
  } finally {
    await endPools(5);
    await done();
  }
}

main().catch((fault: unknown) => {
  progress(fault instanceof Error ? fault.message : 'The stored leads could not be gone through.');
  process.exitCode = 1;
});
