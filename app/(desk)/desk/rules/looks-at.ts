import type { z } from 'zod';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import type { Pointer, Rule, RuleId } from '@/domain/triage/finding';
import { OVERDOSE_SIGNS, type TriageInput, triageInput } from '@/domain/triage/input';
import { see } from '@/domain/triage/seen';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';

// What a rule looks at is code, and a reviewer reads words: so the rule is shown somebody of whom everything may be true,
// somebody calmer (some rules keep still beside an emergency) and somebody who said little (some speak of blanks), and
// asked what it would point at. Nothing is written twice, and nothing can drift.

type Part = 'now' | 'suicide' | 'history' | 'medical';
const COULD_BE_ANYTHING = { min: 0, max: null } as const;
const NOT_FLAGS: Readonly<Record<string, unknown>> = {
  signs: OVERDOSE_SIGNS,
  overdoseDaysAgo: COULD_BE_ANYTHING,
  opioidBreakDays: COULD_BE_ANYTHING,
};

/** Every answer of one part: yes, or the widest interval. */
const allOf = (part: Part): Record<string, unknown> => {
  const shape: z.ZodRawShape = triageInput.shape[part].unwrap().unwrap().shape;
  return Object.fromEntries(Object.keys(shape).map((item) => [item, NOT_FLAGS[item] ?? 'yes']));
};

const everySubstance = (rest: object) => SUBSTANCE_IDS.map((id) => ({ id, perDay: COULD_BE_ANYTHING, ...rest }));

const EVERYTHING: TriageInput = triageInput.parse({
  age: 17,
  pregnant: 'yes',
  now: allOf('now'),
  suicide: allOf('suicide'),
  history: allOf('history'),
  medical: allOf('medical'),
  substances: everySubstance({
    days30: { min: 0, max: 30 },
    lastUseH: COULD_BE_ANYTHING,
    gapH: COULD_BE_ANYTHING,
    stopped: 'yes',
    stopping: 'yes',
    morning: 'yes',
    throughNight: 'yes',
  }),
  otherSubstances: ['anything typed'],
  together: [SUBSTANCE_IDS],
  naloxoneAtHome: 'no',
  localAdulterantAlert: 'yes',
  tooFewAnswers: 'yes',
  dangerNow: 'yes',
});

const CALMER: TriageInput = triageInput.parse({
  age: 70,
  now: { hallucinating: 'yes', voicesOrParanoia: 'yes' },
  suicide: { ...allOf('suicide'), thoughtsNow: 'no_answer', attemptToday: 'no', planAndMeans: 'no' },
  medical: { intrathecalPump: 'yes' },
  substances: everySubstance({ days30: 30, stopped: 'no', stopping: 'no', prescribed: 'yes' }),
});

const LITTLE_SAID: TriageInput = triageInput.parse({
  history: { opioidBreakDays: 30 },
  substances: everySubstance({ lastUseH: 1 }),
});

const PEOPLE = [EVERYTHING, CALMER, LITTLE_SAID].map((input) => see(input, TRIAGE_SETTINGS));
const KNOWN = new Map<RuleId, readonly Pointer[]>();

/** Every answer this rule can point at, each once, in its own order; a mix as a whole is left out. */
export function looksAt(rule: Rule): readonly Pointer[] {
  const known = KNOWN.get(rule.id);
  if (known) return known;
  const each = new Map(
    PEOPLE.flatMap(rule.look)
      .filter(({ part }) => part !== 'together')
      .map((pointer) => [`${pointer.part}/${pointer.item}`, pointer]),
  );
  const found = [...each.values()];
  KNOWN.set(rule.id, found);
  return found;
}
