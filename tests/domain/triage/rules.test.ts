import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type TriageInput, triageInput } from '@/domain/triage/input';
import { RULES, ruleOf } from '@/domain/triage/rules';
import { nothingFound } from '@/domain/triage/rules/none';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { triage } from '@/domain/triage/triage';

// rules.csv: what each rule is called, how urgent it is and from what it was written. One row a rule, for clinicians.

const rows = readFileSync(new URL('./rules.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(','));

test.each(rows)('%s is %s: %s', (id, name, urgency, sources) => {
  const rule = ruleOf(id ?? '');
  expect([rule?.name, rule?.urgency, rule?.sources.join(' ')]).toEqual([name, urgency, sources]);
});

test('each rule has its row, once, and the rules stand in order', () => {
  const ids = RULES.map(({ id }) => id);
  expect([...rows.map(([id]) => id)].toSorted()).toEqual([...ids, nothingFound.id].toSorted());
  expect(ids).toEqual([...ids].toSorted());
});

test('the thresholds are those proposed: 8 drinks, 20 of 30 days, 60 minutes, and no rule retired', () => {
  expect(TRIAGE_SETTINGS).toEqual({ heavyDrinksPerDay: 8, dailyDaysIn30: 20, sameHourMinutes: 60, retired: [] });
});

/** The urgency of one finding itself, where others may be more urgent. */
function urgencyOf(rule: string, input: TriageInput) {
  return triage(triageInput.parse(input)).findings.find((finding) => finding.rule === rule)?.urgency;
}

test('baclofen with weak kidneys is the same day, and an emergency with new confusion or drowsiness', () => {
  const taking = (now: TriageInput['now']): TriageInput => ({
    now,
    medical: { kidneyDisease: true },
    substances: [{ id: 'baclofen', days30: 10, lastUseH: 6 }],
  });
  expect(urgencyOf('T25', taking(null))).toBe('same_day');
  expect(urgencyOf('T25', taking({ confused: false, veryDrowsy: false, fever: true }))).toBe('same_day');
  expect(urgencyOf('T25', taking({ confused: true }))).toBe('emergency_now');
  expect(urgencyOf('T25', taking({ veryDrowsy: true }))).toBe('emergency_now');
});

test('an overdose within two days is urgent itself, and a later one the same day', () => {
  const overdose = (overdoseDaysAgo: number): TriageInput => ({ history: { overdoseDaysAgo }, substances: [] });
  expect([0, 2, 3, 30, 31].map((days) => urgencyOf('T24', overdose(days)))).toEqual([
    'urgent_1h',
    'urgent_1h',
    'same_day',
    'same_day',
    undefined,
  ]);
});

test('findings stand most urgent first, then by rule', () => {
  const { findings } = triage({
    now: { chestPain: true, badWound: true, seizureLast24h: true },
    age: 16,
    medical: { injects90d: true, intrathecalPump: true },
    history: { overdoseDaysAgo: 1 },
    substances: [],
  });
  expect(findings.map(({ rule }) => rule)).toEqual(['T04', 'T05', 'T21', 'T24', 'T08', 'T26']);
});

test('a finding points at each answer behind it once, in order', () => {
  const { findings } = triage({
    pregnant: 'yes',
    history: { dts: true, withdrawalSeizure: true },
    now: { shaking: true, vomiting: true },
    substances: [
      { id: 'alcohol', days30: 30, perDay: 10, lastUseH: 20 },
      { id: 'alcohol', days30: 30, perDay: 9, lastUseH: 30 },
    ],
  });
  expect(findings.find(({ rule }) => rule === 'T19')?.pointsAt).toEqual([
    { part: 'history', item: 'dts' },
    { part: 'history', item: 'withdrawalSeizure' },
    { part: 'now', item: 'shaking' },
    { part: 'now', item: 'vomiting' },
    { part: 'person', item: 'pregnant' },
    { part: 'substances', item: 'alcohol' },
  ]);
});
