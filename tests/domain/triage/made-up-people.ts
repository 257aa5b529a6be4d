import fc from 'fast-check';
import { SUBSTANCE_IDS, type SubstanceId } from '@/domain/substances/catalogue';
import { OVERDOSE_SIGNS, type SubstanceUse, type TriageInput } from '@/domain/triage/input';
import { runs } from '../runs';

/** How many made-up people a property is tried on. */
export const RUNS = runs(500);

/** The answers of each part of an input, by name; `input.test.ts` holds them against the input itself. */
export const NOW = [
  'chestPain',
  'strokeSigns',
  'severeBreathing',
  'seizureLast24h',
  'hallucinating',
  'confused',
  'fever',
  'backPain',
  'weakness',
  'shortBreath',
  'badWound',
  'stiffness',
  'itching',
  'veryDrowsy',
  'vomiting',
  'shaking',
  'poundingHeart',
  'withdrawalSymptoms',
  'voicesOrParanoia',
] as const;
export const SUICIDE = [
  'wishDead',
  'betterOff',
  'thoughtsWeek',
  'attemptEver',
  'thoughtsNow',
  'attemptToday',
  'planAndMeans',
] as const;
export const HISTORY = ['dts', 'withdrawalSeizure', 'anySeizure', 'returnedToUse', 'plansUse'] as const;
export const MEDICAL = [
  'intrathecalPump',
  'pumpProblem',
  'missedRefill',
  'kidneyDisease',
  'epilepsy',
  'injects90d',
] as const;
export const USE_FLAGS = ['stopped', 'stopping', 'prescribed', 'morning', 'throughNight'] as const;
export const WHOLE = ['localAdulterantAlert', 'tooFewAnswers', 'dangerNow'] as const;

/** Left out, or given. */
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
export const flag = maybe(fc.constantFrom<(boolean | 'yes' | 'no' | 'unsure')[]>(true, false, 'yes', 'no', 'unsure'));
const item = maybe(fc.constantFrom<('yes' | 'no' | 'no_answer')[]>('yes', 'no', 'no_answer'));

/** A number, a band or a band that is open at its end; `edges` are numbers to come often. */
export function amount(max: number, ...edges: number[]) {
  const number = fc.oneof(fc.integer({ min: 0, max }), fc.constantFrom(0, max, ...edges));
  const band = fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
  return maybe(
    fc.oneof(
      number,
      number,
      band,
      number.map((min) => ({ min, max: null })),
    ),
  );
}

const record = <K extends string, T>(names: readonly K[], value: fc.Arbitrary<T>) =>
  fc.record<Record<K, T>>(Object.fromEntries(names.map((name) => [name, value])) as Record<K, fc.Arbitrary<T>>);

export const id = fc.constantFrom(...SUBSTANCE_IDS);
export const mix = fc.array(id, { minLength: 1, maxLength: 4 });

/** One use of a substance; of those given, or of any. */
export function oneUse(ids: fc.Arbitrary<SubstanceId>): fc.Arbitrary<SubstanceUse> {
  return fc
    .tuple(
      fc.record({
        id: ids,
        days30: amount(30, 19, 20),
        perDay: amount(40, 7, 8),
        route: maybe(fc.constantFrom('oral', 'injection', 'smoked')),
        lastUseH: amount(900, 2, 6, 48, 96, 120, 336),
        gapH: amount(24, 4),
      }),
      record(USE_FLAGS, flag),
    )
    .map(([facts, flags]) => ({ ...facts, ...flags }));
}

export const use = oneUse(id);
export const uses = fc.array(use, { maxLength: 6 });

const parts = {
  age: maybe(fc.integer({ min: 0, max: 110 })),
  pregnant: maybe(fc.constantFrom<('yes' | 'no' | 'unsure')[]>('yes', 'no', 'unsure')),
  now: maybe(
    fc
      .tuple(record(NOW, flag), maybe(fc.subarray([...OVERDOSE_SIGNS, 'snores strangely'])))
      .map(([flags, signs]) => ({ ...flags, signs })),
  ),
  suicide: maybe(record(SUICIDE, item)),
  history: maybe(
    fc
      .tuple(
        record(HISTORY, flag),
        fc.record({ overdoseDaysAgo: amount(60, 2, 30), opioidBreakDays: amount(60, 2, 3) }),
      )
      .map(([flags, days]) => ({ ...flags, ...days })),
  ),
  medical: maybe(record(MEDICAL, flag)),
  otherSubstances: maybe(fc.array(fc.constantFrom('moon tea', 'gray dust'), { maxLength: 2 })),
  together: maybe(fc.array(mix, { maxLength: 3 })),
  naloxoneAtHome: maybe(fc.constantFrom<('yes' | 'no' | 'unknown')[]>('yes', 'no', 'unknown')),
  localAdulterantAlert: flag,
  tooFewAnswers: flag,
  dangerNow: flag,
};

/** Everything answered or left out at random: most of these people are in great danger. */
const busy: fc.Arbitrary<TriageInput> = fc.record({ ...parts, substances: maybe(uses) });

/** One or two parts of the questions answered, so that a single rule is often all there is to an urgency. */
const quiet: fc.Arbitrary<TriageInput> = fc
  .tuple(busy, fc.subarray([...Object.keys(parts)], { maxLength: 2 }), fc.array(use, { maxLength: 2 }))
  .map(([all, kept, substances]) => ({
    ...Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name))),
    substances,
  }));

/** A made-up person's answers, some with much said and some with little. */
export const person: fc.Arbitrary<TriageInput> = fc.oneof(busy, quiet, quiet);

/** A person who came to the list of substances, even if it is empty. */
export const personWithList = person.map((input) => ({ ...input, substances: input.substances ?? [] }));
