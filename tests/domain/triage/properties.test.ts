import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OVERDOSE_SIGNS, type TriageInput } from '@/domain/triage/input';
import { RULES } from '@/domain/triage/rules';
import { triage } from '@/domain/triage/triage';
import { urgencyRank } from '@/domain/triage/urgency';
import { id, NOW, person, personWithList, RUNS, SUICIDE, use } from './made-up-people';

// What may be said of a person and must never lower their urgency. What is left unsaid: properties-of-blanks.test.ts.

/** The urgency of the second is never below that of the first. */
function neverLower(before: TriageInput, after: TriageInput): void {
  expect(urgencyRank(triage(after).urgency)).toBeLessThanOrEqual(urgencyRank(triage(before).urgency));
}

test('the made-up people reach every rule, and every urgency', () => {
  const results = fc
    .sample(person, { numRuns: Math.max(RUNS.numRuns, 10_000), seed: 35 })
    .map((input) => triage(input));
  const found = new Set(results.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  expect([...found].sort()).toEqual([...RULES.map((rule) => rule.id), 'T00'].sort());
  expect(new Set(results.map(({ urgency }) => urgency)).size).toBe(4);
});

test('one more substance never lowers the urgency', () => {
  fc.assert(
    fc.property(personWithList, use, (x, more) => neverLower(x, { ...x, substances: [...x.substances, more] })),
    RUNS,
  );
});

test('one more mix never lowers the urgency', () => {
  fc.assert(
    fc.property(person, fc.array(id, { minLength: 2, maxLength: 4 }), (x, mix) =>
      neverLower(x, { ...x, together: [...(x.together ?? []), mix] }),
    ),
    RUNS,
  );
});

test('a substance we have no facts on never lowers the urgency', () => {
  fc.assert(
    fc.property(person, (x) =>
      neverLower(x, { ...x, otherSubstances: [...(x.otherSubstances ?? []), 'another thing'] }),
    ),
    RUNS,
  );
});

test('one more sign of danger now never lowers the urgency', () => {
  fc.assert(
    fc.property(
      person,
      fc.constantFrom(...NOW),
      fc.constantFrom(...OVERDOSE_SIGNS),
      fc.constantFrom<(true | 'unsure')[]>(true, 'unsure'),
      (x, danger, sign, answer) => {
        neverLower(x, { ...x, now: { ...x.now, [danger]: answer } });
        neverLower(x, { ...x, now: { ...x.now, signs: [...(x.now?.signs ?? []), sign] } });
        neverLower(x, { ...x, dangerNow: answer });
      },
    ),
    RUNS,
  );
});

test('a yes to a suicide item, or passing one over, never lowers the urgency', () => {
  fc.assert(
    fc.property(
      person,
      fc.constantFrom(...SUICIDE),
      fc.constantFrom<('yes' | 'no_answer')[]>('yes', 'no_answer'),
      (x, item, answer) => {
        const before = answer === 'yes' ? x : { ...x, suicide: { ...x.suicide, [item]: 'no' as const } };
        neverLower(before, { ...x, suicide: { ...x.suicide, [item]: answer } });
      },
    ),
    RUNS,
  );
});

test('a past seizure, delirium tremens or "not sure" of either never lowers the urgency', () => {
  fc.assert(
    fc.property(
      person,
      fc.constantFrom<('dts' | 'anySeizure' | 'withdrawalSeizure')[]>('dts', 'anySeizure', 'withdrawalSeizure'),
      fc.constantFrom<(true | 'unsure')[]>(true, 'unsure'),
      (x, name, answer) => neverLower(x, { ...x, history: { ...x.history, [name]: answer } }),
    ),
    RUNS,
  );
});

test('an amount inside a band never gives more urgency than the band', () => {
  fc.assert(
    fc.property(personWithList, use, fc.nat(900), fc.nat(30), (x, one, lastUseH, days30) => {
      const withRow = (row: typeof one) => ({ ...x, substances: [...x.substances, row] });
      const whole = { lastUseH: { min: 0, max: null }, days30: { min: 0, max: 30 } };
      neverLower(withRow({ ...one, lastUseH, days30 }), withRow({ ...one, ...whole }));
    }),
    RUNS,
  );
});
