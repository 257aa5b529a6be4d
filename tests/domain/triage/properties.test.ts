import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/domain/language';
import { SOURCES } from '@/domain/sources';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { OVERDOSE_SIGNS, type SubstanceUse, type TriageInput, triageInput } from '@/domain/triage/input';
import { triage } from '@/domain/triage/triage';
import { urgencyRank } from '@/domain/triage/urgency';

const RUNS = { numRuns: Number(process.env.CASES ?? 300) };
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const flag = maybe(fc.constantFrom<(boolean | 'yes' | 'no' | 'unsure')[]>(true, false, 'yes', 'no', 'unsure'));
const amount = (max: number) =>
  maybe(
    fc.oneof(
      fc.integer({ min: 0, max }),
      fc.tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max })).map(([a, b]) => ({
        min: Math.min(a, b),
        max: Math.max(a, b),
      })),
      fc.integer({ min: 0, max }).map((min) => ({ min, max: null })),
    ),
  );
const id = fc.constantFrom(...SUBSTANCE_IDS);
const flags = <K extends string>(...names: readonly K[]) =>
  maybe(fc.record(Object.fromEntries(names.map((name) => [name, flag])) as Record<K, typeof flag>));

const use: fc.Arbitrary<SubstanceUse> = fc.record({
  id,
  days30: amount(30),
  perDay: amount(40),
  route: maybe(fc.constantFrom('oral', 'injection', 'smoked')),
  lastUseH: amount(900),
  stopped: flag,
  stopping: flag,
  prescribed: flag,
  morning: flag,
  gapH: amount(24),
  throughNight: flag,
});

const item = maybe(fc.constantFrom<('yes' | 'no' | 'no_answer')[]>('yes', 'no', 'no_answer'));
const DANGERS = ['chestPain', 'strokeSigns', 'severeBreathing', 'seizureLast24h', 'hallucinating', 'confused'] as const;

const input: fc.Arbitrary<TriageInput> = fc.record({
  age: maybe(fc.integer({ min: 0, max: 110 })),
  pregnant: maybe(fc.constantFrom<('yes' | 'no' | 'unsure')[]>('yes', 'no', 'unsure')),
  now: flags(...DANGERS, 'fever', 'backPain', 'badWound', 'stiffness', 'veryDrowsy', 'vomiting', 'shaking'),
  suicide: maybe(fc.record({ wishDead: item, thoughtsWeek: item, attemptEver: item, thoughtsNow: item })),
  history: maybe(fc.record({ dts: flag, withdrawalSeizure: flag, anySeizure: flag, overdoseDaysAgo: amount(60) })),
  medical: flags('intrathecalPump', 'pumpProblem', 'kidneyDisease', 'epilepsy', 'injects90d'),
  substances: fc.array(use, { maxLength: 6 }),
  together: maybe(fc.array(fc.array(id, { minLength: 1, maxLength: 4 }), { maxLength: 3 })),
  naloxoneAtHome: maybe(fc.constantFrom<('yes' | 'no' | 'unknown')[]>('yes', 'no', 'unknown')),
  localAdulterantAlert: flag,
});

/** The urgency of the second is never below that of the first. */
function neverLower(before: TriageInput, after: TriageInput): void {
  expect(urgencyRank(triage(after).urgency)).toBeLessThanOrEqual(urgencyRank(triage(before).urgency));
}

test('one more substance never lowers the urgency', () => {
  fc.assert(
    fc.property(input, use, (x, more) => neverLower(x, { ...x, substances: [...(x.substances ?? []), more] })),
    RUNS,
  );
});

test('one more mix never lowers the urgency', () => {
  fc.assert(
    fc.property(input, fc.array(id, { minLength: 2, maxLength: 4 }), (x, mix) =>
      neverLower(x, { ...x, together: [...(x.together ?? []), mix] }),
    ),
    RUNS,
  );
});

test('one more sign of danger never lowers the urgency', () => {
  fc.assert(
    fc.property(input, fc.constantFrom(...DANGERS), fc.constantFrom(...OVERDOSE_SIGNS), (x, danger, sign) => {
      neverLower(x, { ...x, now: { ...x.now, [danger]: true } });
      neverLower(x, { ...x, now: { ...x.now, signs: [...(x.now?.signs ?? []), sign] } });
      neverLower(x, { ...x, dangerNow: true });
    }),
    RUNS,
  );
});

test('a past seizure, delirium tremens or "not sure" of either never lowers the urgency', () => {
  const past = fc.constantFrom<('dts' | 'anySeizure' | 'withdrawalSeizure')[]>(
    'dts',
    'anySeizure',
    'withdrawalSeizure',
  );
  fc.assert(
    fc.property(input, past, fc.constantFrom(true, 'unsure'), (x, name, answer) =>
      neverLower(x, triageInput.parse({ ...x, history: { ...x.history, [name]: answer } })),
    ),
    RUNS,
  );
});

test('"not sure" never lies below "no", and an unlisted substance never lowers the urgency', () => {
  const name = fc.constantFrom<('pumpProblem' | 'epilepsy' | 'kidneyDisease')[]>(
    'pumpProblem',
    'epilepsy',
    'kidneyDisease',
  );
  fc.assert(
    fc.property(input, name, (x, medical) => {
      const said = (answer: 'no' | 'unsure'): TriageInput => ({ ...x, medical: { ...x.medical, [medical]: answer } });
      neverLower(said('no'), said('unsure'));
      neverLower(x, { ...x, otherSubstances: ['moon tea'] });
    }),
    RUNS,
  );
});

test('an amount inside a band never gives more urgency than the band', () => {
  fc.assert(
    fc.property(input, use, fc.nat(900), fc.nat(30), (x, one, lastUseH, days30) => {
      const rows = x.substances ?? [];
      const exact = { ...one, lastUseH, days30 };
      const band = { ...one, lastUseH: { min: 0, max: null }, days30: { min: 0, max: 30 } };
      neverLower({ ...x, substances: [...rows, exact] }, { ...x, substances: [...rows, band] });
    }),
    RUNS,
  );
});

test('the order of answers changes nothing', () => {
  fc.assert(
    fc.property(input, (x) => {
      const turned = {
        ...Object.fromEntries(Object.entries(x).reverse()),
        substances: [...(x.substances ?? [])].reverse(),
        together: x.together?.map((mix) => [...mix].reverse()).reverse(),
      };
      expect(triage(triageInput.parse(turned))).toEqual(triage(x));
    }),
    RUNS,
  );
});

test('no valid input throws or is changed, and each finding speaks both languages from sources that exist', () => {
  fc.assert(
    fc.property(input, (x) => {
      const before = structuredClone(x);
      const { findings } = triage(triageInput.parse(x));
      expect(x).toEqual(before);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        for (const language of LANGUAGES) {
          expect(finding.because[language].length).toBeGreaterThan(5);
          if (finding.askNext) expect(finding.askNext[language].length).toBeGreaterThan(5);
        }
        expect(finding.sources.length).toBeGreaterThan(0);
        for (const source of finding.sources) expect(SOURCES[source]).toBeDefined();
      }
      expect(findings.some((f) => f.rule === 'T00')).toBe(findings.every((f) => f.rule === 'T00'));
    }),
    RUNS,
  );
});

test('for a person who used daily and stopped, a last use nobody knows never lowers the urgency', () => {
  fc.assert(
    fc.property(input, use, fc.integer({ min: 20, max: 30 }), fc.nat(700), (x, one, days30, lastUseH) => {
      const rows = x.substances ?? [];
      const stopped = { ...one, days30, stopped: true };
      neverLower(
        { ...x, substances: [...rows, { ...stopped, lastUseH }] },
        { ...x, substances: [...rows, { ...stopped, lastUseH: null }] },
      );
    }),
    RUNS,
  );
});
