import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { retireRule } from '@/operations/retire-rule';
import { type Found, jsonReport, textReport } from '@/scripts/replay-report';
import { freshDatabase } from '../fresh-database';
import { ada, hire, marisolDraft } from '../people';
import { judgedBefore, store, storeShells, without } from './replay-stored';

const { owner, urls } = await freshDatabase();

/** The command, beside a database that runs already. */
function replay(...words: string[]) {
  const env = { ...process.env, PORCHLIGHT_DATA: '/nowhere/at/all', PORCHLIGHT_DESK_DATABASE_URL: urls.desk };
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/replay.ts', ...words], { env });
  const said = { out: '', err: '' };
  child.stdout.on('data', (piece) => {
    said.out += String(piece);
  });
  child.stderr.on('data', (piece) => {
    said.err += String(piece);
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, ...said }));
  });
  return { child, ended };
}

const up = await store(owner, 'same_day', [
  judgedBefore(marisolDraft(), (now) => ({ urgency: 'same_day', findings: without(now, 'T11', 'T12', 'T15', 'T17') })),
]);
const down = await store(owner, 'urgent_1h', [
  judgedBefore(marisolDraft(), (now) => ({
    urgency: 'emergency_now',
    findings: now.findings.map((one) => (one.rule === 'T11' ? { ...one, urgency: 'emergency_now' } : one)),
  })),
]);
await store(owner, 'urgent_1h', [judgedBefore(marisolDraft(), () => ({}))]);
await owner`UPDATE porchlight.lead SET urgency_decided = true WHERE id = ${down}`;
const nurse = await hire(await ada(), 'Nadia', ['clinician']);
await retireRule({ actor: nurse, input: { rule: 'T16', reason: 'As our director reads it.' } });

describe('what an operator reads', () => {
  test('is who would move, which way, by which rules, and that nothing was changed', async () => {
    const { code, out } = await replay().ended;
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${up} {2}Same day → Same hour$`, 'm'));
    expect(out).toMatch(/^ {4}now seen: T11 \w+, T12 \w+, T15 \w+, T17 \w+$/m);
    expect(out).toMatch(/^ {4}no longer seen: T16 \w+ \(retired\)$/m);
    expect(out).toMatch(new RegExp(`^${down} {2}Call 911 now → Same hour$`, 'm'));
    expect(out).toMatch(/^ {4}seen as before, of another urgency: T11 \w+ \(Call 911 now → Same hour\)$/m);
    expect(out).toMatch(/^ {4}staff decided: Same hour\. That stands\.$/m);
    expect(out).toMatch(/^1 would move up, 1 down, 1 would stay\.$/m);
    expect(out).toMatch(/retired: T16\.\nNothing was changed\.\n$/);
  });

  test('holds no name and no answer of anybody', async () => {
    for (const words of [[], ['--json'], ['--all']]) {
      const { out, err } = await replay(...words).ended;
      expect(out + err).not.toMatch(/Marisol|555-01|Sam from the book club|a fifth|alprazolam/i);
    }
  });

  test('is one JSON object for a program', async () => {
    const { code, out } = await replay('--json').ended;
    const found = JSON.parse(out);
    expect(code).toBe(0);
    expect(found).toMatchObject({
      counts: { up: 1, down: 1, stays: 1, erased: 0, unreadable: 0 },
      retired: ['T16'],
      whole: true,
      rulesChanged: false,
    });
    expect(found.moved.map(({ leadId }: { leadId: string }) => leadId).sort()).toEqual([up, down].sort());
  });

  test('is a sentence, when a word is not understood', async () => {
    const { code, out, err } = await replay('--apply').ended;
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('--apply');
  });
});

describe('a replay in which nobody moves', () => {
  const counts = { up: 0, down: 0, stays: 1200, erased: 2, unreadable: 1 };
  const found: Found = { ruleSet: 'rules-of-now', retired: [], counts, whole: true, rulesChanged: true };

  test('is JSON all the same', () => {
    expect(JSON.parse(jsonReport().begin() + jsonReport().end(found))).toEqual({ moved: [], ...found });
  });

  test('tells who was not judged, and that the rules were changed meanwhile', () => {
    expect(textReport().begin() + textReport().end(found)).toBe(
      [
        '0 would move up, 0 down, 1,200 would stay.',
        '2 erased by their callers, and not looked at.',
        '1 could not be read, and were not judged.',
        'Rules of now: rules-of-now.',
        'The rules were changed while this ran. Run it again, so that all are judged by the same.',
        'Nothing was changed.',
        '',
      ].join('\n'),
    );
  });
});

test('stopped by hand, which npm passes on twice, it ends with the page and says that it is not all', async () => {
  await storeShells(owner, 500);
  const { child, ended } = replay();
  // Whoever holds the head of the log holds the first page at its end.
  await owner.begin(async (tx) => {
    await tx`SELECT 1 FROM porchlight.audit_head FOR UPDATE`;
    for (let waiting = 0; waiting === 0; await pause(50)) {
      const [row] = await owner<{ n: number }[]>`
        SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'porchlight desk' AND wait_event_type = 'Lock'`;
      waiting = row?.n ?? 0;
    }
    child.kill('SIGINT');
    await pause(50);
    child.kill('SIGINT');
    await pause(50);
  });
  const { code, out, err } = await ended;
  expect(code).toBe(0);
  expect(err.match(/Stopping at the end of this page/g)).toHaveLength(1);
  expect(out).toMatch(/^Stopped before the end\. Nothing was changed\.$/m);
  const [last] = await owner`
    SELECT cardinality(string_to_array(detail, ',')) AS n FROM porchlight.audit_event
    WHERE deed = 'triage.replayed' ORDER BY seq DESC LIMIT 1`;
  expect(last).toEqual({ n: 200 });
});
