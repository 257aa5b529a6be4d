import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import type { RuleId } from '@/domain/triage/finding';
import type { TriageInput } from '@/domain/triage/input';
import { RETIRABLE, RULES } from '@/domain/triage/rules';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { triage } from '@/domain/triage/triage';
import { urgencyRank } from '@/domain/triage/urgency';
import { runs } from '../runs';

const RUNS = runs(500);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const flag = maybe(fc.constantFrom<(boolean | 'unsure')[]>(true, false, 'unsure'));
const id = fc.constantFrom(...SUBSTANCE_IDS);

const person: fc.Arbitrary<TriageInput> = fc.record({
  age: maybe(fc.integer({ min: 12, max: 90 })),
  dangerNow: flag,
  pregnant: maybe(fc.constantFrom<('yes' | 'no' | 'unsure')[]>('yes', 'no', 'unsure')),
  now: maybe(fc.record({ chestPain: flag, confused: flag, fever: flag, shaking: flag, withdrawalSymptoms: flag })),
  history: maybe(fc.record({ dts: flag, withdrawalSeizure: flag })),
  medical: maybe(fc.record({ intrathecalPump: flag, pumpProblem: flag, epilepsy: flag, injects90d: flag })),
  substances: fc.array(
    fc.record({
      id,
      days30: maybe(fc.nat(30)),
      perDay: maybe(fc.nat(20)),
      lastUseH: maybe(fc.nat(200)),
      stopped: flag,
    }),
    { maxLength: 5 },
  ),
  together: maybe(fc.array(fc.array(id, { minLength: 2, maxLength: 4 }), { maxLength: 2 })),
});

/** Anything a table could hold: rules that may be retired, rules that may not, ids no version has; in any order, twice. */
const anyIds = fc.array(
  fc.oneof(fc.constantFrom<RuleId[]>(...RULES.map((rule) => rule.id), 'T00'), fc.constantFrom<RuleId[]>('T98', 'P77')),
  { maxLength: 50 },
);
const judged = (input: TriageInput, retired: readonly RuleId[]) => triage(input, { ...TRIAGE_SETTINGS, retired });

test('retiring rules never throws, never raises the urgency, and never leaves a person without a result', () => {
  fc.assert(
    fc.property(person, anyIds, (input, ids) => {
      const before = judged(input, []);
      const after = judged(input, ids);
      expect(urgencyRank(after.urgency)).toBeGreaterThanOrEqual(urgencyRank(before.urgency));
      expect(after.findings.length).toBeGreaterThan(0);
    }),
    RUNS,
  );
});

test('a result says which rules are off: those of the settings that may be retired, each once, in order', () => {
  fc.assert(
    fc.property(person, anyIds, (input, ids) => {
      expect(judged(input, ids).retired).toEqual(RETIRABLE.filter((rule) => ids.includes(rule)));
      expect([...judged(input, ids).retired].sort()).toEqual(judged(input, ids).retired);
    }),
    RUNS,
  );
});

// T29, which is quiet beside an emergency, has a test of its own below: nobody in these cases hears voices.
test('a retired rule takes its own finding away and changes no other', () => {
  fc.assert(
    fc.property(person, anyIds, (input, ids) => {
      const { findings, retired } = judged(input, ids);
      const kept = judged(input, []).findings.filter(({ rule }) => !retired.includes(rule));
      expect(findings.filter(({ rule }) => rule !== 'T00')).toEqual(kept.filter(({ rule }) => rule !== 'T00'));
      expect(findings.some(({ rule }) => rule === 'T00')).toBe(kept.every(({ rule }) => rule === 'T00'));
    }),
    RUNS,
  );
});

test('someone pregnant who stopped a sedative is still seen by T19 when T12 is retired', () => {
  const stopped: TriageInput = {
    pregnant: 'yes',
    substances: [{ id: 'alprazolam', days30: 30, lastUseH: 24, stopped: true }],
  };
  const rules = (retired: readonly RuleId[]) => judged(stopped, retired).findings.map(({ rule }) => rule);
  expect(rules([])).toEqual(expect.arrayContaining(['T12', 'T19']));
  expect(rules(['T12'])).toContain('T19');
  expect(rules(['T12'])).not.toContain('T12');
  expect(rules(['T19'])).toContain('T12');
});

test('voices with meth are kept still about beside an emergency, and are found where its rule is retired', () => {
  const overdose: TriageInput = {
    now: { signs: ['gurgling'], voicesOrParanoia: true },
    substances: [{ id: 'methamphetamine', days30: 9, lastUseH: 9 }],
  };
  const rules = (retired: readonly RuleId[]) => judged(overdose, retired).findings.map(({ rule }) => rule);
  expect(rules([])).toContain('T01');
  expect(rules([])).not.toContain('T29');
  expect(rules(['T01'])).toContain('T29');
});
