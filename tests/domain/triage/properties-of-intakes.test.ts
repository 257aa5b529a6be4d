import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, answersOf, type Use } from '@/domain/intake/answers';
import { HOW_OFTEN, LAST_USED } from '@/domain/intake/bands';
import { DANGER_SIGNS } from '@/domain/intake/steps/right-now';
import { substance } from '@/domain/substances/catalogue';
import { triageInputOf } from '@/domain/triage/from-intake';
import { triageInput } from '@/domain/triage/input';
import { triage } from '@/domain/triage/triage';
import { urgencyRank } from '@/domain/triage/urgency';
import { danaWith, ZONE } from '../intake/people';
import { id, RUNS } from './made-up-people';

// The same promises, held from the answers of an intake on: what is not said there must not lower urgency either.

const NOTHING: Answers = { ...answersOf(danaWith({}), ZONE), mixes: [], mixed: null };
const open = ['not_sure', 'rather_talk'] as const;
const sureOrOpen = fc.constantFrom<Use['prescribed'][]>('yes', 'no', ...open, null);
const values = <T extends string>(bands: readonly { readonly value: T }[]) => bands.map(({ value }) => value);

const use: fc.Arbitrary<Use> = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  id: fc.option(id),
  typed: fc.constant(null),
  label: fc.constant({ en: 'One thing', es: 'Una cosa' }),
  lastUsed: fc.constantFrom(...values(LAST_USED), ...open, null),
  howOften: fc.constantFrom(...values(HOW_OFTEN), ...open, null),
  amount: fc.constantFrom('3', '8', '5-9', 'a fifth', null),
  unit: fc.constantFrom('standard drinks/day', 'other', null),
  routes: fc.option(fc.subarray(['oral', 'injection', 'smoked', 'intrathecal', ...open])),
  prescribed: sureOrOpen,
  stopped: fc.constantFrom<Use['stopped'][]>('no', 'cutting_down', 'stopped', 'ran_out', ...open, null),
  morning: sureOrOpen,
  throughNight: sureOrOpen,
});

const ASQ = ['wish_dead', 'better_off', 'thoughts_week', 'attempt_ever', 'thoughts_now'] as const;

/** Some boxes of a list, or one of its ways out. */
const list = (...boxes: string[]) =>
  fc.oneof(fc.subarray(boxes, { minLength: 1 }), fc.constantFrom(['none'], ['not_sure'], ['rather_talk'], null));

const intake: fc.Arbitrary<Answers> = fc
  .record({
    dangerSigns: fc.option(fc.subarray([...DANGER_SIGNS], { maxLength: 2 })),
    substances: fc.option(fc.array(use, { maxLength: 4 })),
    stoppedBefore: fc.constantFrom<Answers['stoppedBefore'][]>(
      ['seizure'],
      ['saw_heard', 'hospital'],
      ['nothing'],
      null,
    ),
    feelsNow: fc.constantFrom<Answers['feelsNow'][]>(
      ['shaking'],
      ['very_sleepy', 'fever'],
      ['voices', 'itching'],
      ['none'],
      ['not_sure'],
      null,
    ),
    overdose: fc.constantFrom<Answers['overdose'][]>('h48', 'd3_30', 'longer', 'never', ...open, null),
    naloxone: sureOrOpen,
    opioidBreak: fc.constantFrom<Answers['opioidBreak'][]>('none', 'd3_7', 'longer', ...open, null),
    afterBreak: list('used_again', 'plans_use'),
    conditions: list('seizures', 'kidney', 'heart'),
    pregnant: sureOrOpen,
    injects: sureOrOpen,
    afterInjecting: list('fever', 'bad_wound', 'back_pain'),
    pump: sureOrOpen,
    pumpTrouble: list('alarm', 'missed_refill'),
    suicide: fc.option(fc.dictionary(fc.constantFrom(...ASQ), fc.constantFrom('yes', 'no', 'no_answer'))),
    talkedOfDying: fc.constantFrom<Answers['talkedOfDying'][]>('lately', 'before', 'no', ...open, 'no_answer', null),
    age: fc.constantFrom<Answers['age'][]>('under_18', 'a25_44', 'a65', 'rather_talk', null),
  })
  .map((answers) => ({ ...NOTHING, ...answers }));

const rank = (answers: Answers) => urgencyRank(triage(triageInput.parse(triageInputOf(answers))).urgency);
const neverLower = (before: Answers, after: Answers) => expect(rank(after)).toBeLessThanOrEqual(rank(before));

test('a question of the intake left blank, or answered "not sure", is never below the answer that says there is nothing', () => {
  fc.assert(
    fc.property(intake, (x) => {
      neverLower({ ...x, dangerSigns: [] }, { ...x, dangerSigns: null });
      for (const blank of [null, ['not_sure'], ['rather_talk']]) {
        neverLower({ ...x, feelsNow: ['none'] }, { ...x, feelsNow: blank });
        neverLower({ ...x, stoppedBefore: ['nothing'] }, { ...x, stoppedBefore: blank });
      }
    }),
    RUNS,
  );
});

test('of overdose, health, medicines and injecting, what is left blank or not sure is never below no', () => {
  const lists = ['afterBreak', 'conditions', 'afterInjecting', 'pumpTrouble'] as const;
  const flags = ['pregnant', 'injects', 'pump'] as const;
  fc.assert(
    fc.property(intake, (x) => {
      for (const blank of [null, ['not_sure'], ['rather_talk']])
        for (const name of lists) neverLower({ ...x, [name]: ['none'] }, { ...x, [name]: blank });
      for (const blank of [null, ...open]) {
        for (const name of flags) neverLower({ ...x, [name]: 'no' }, { ...x, [name]: blank });
        neverLower({ ...x, overdose: 'never' }, { ...x, overdose: blank });
        neverLower({ ...x, naloxone: 'yes' }, { ...x, naloxone: blank });
        neverLower({ ...x, opioidBreak: 'none' }, { ...x, opioidBreak: blank });
      }
    }),
    RUNS,
  );
});

test('of suicide, what was passed over or never reached is never below no, and a yes never lowers', () => {
  fc.assert(
    fc.property(intake, fc.constantFrom(...ASQ), (x, item) => {
      const { [item]: _, ...others } = x.suicide ?? {};
      const saying = (answer: 'yes' | 'no' | 'no_answer'): Answers => ({
        ...x,
        suicide: { ...others, [item]: answer },
      });
      neverLower(saying('no'), saying('no_answer'));
      neverLower(saying('no'), { ...x, suicide: others });
      neverLower(saying('no_answer'), saying('yes'));
      for (const blank of [...open, 'no_answer', null] as const)
        neverLower({ ...x, talkedOfDying: 'no' }, { ...x, talkedOfDying: blank });
      neverLower({ ...x, talkedOfDying: 'no_answer' }, { ...x, talkedOfDying: 'lately' });
    }),
    RUNS,
  );
});

test('an age that was not said is never below one that no rule is about', () => {
  fc.assert(
    fc.property(intake, (x) => {
      for (const blank of ['rather_talk', null] as const) neverLower({ ...x, age: 'a25_44' }, { ...x, age: blank });
    }),
    RUNS,
  );
});

test('of a substance, what is left blank or not sure is never below no', () => {
  fc.assert(
    fc.property(intake, use, fc.constantFrom(null, ...open), (x, one, blank) => {
      const withUse = (facts: Partial<Use>): Answers => ({
        ...x,
        substances: [...(x.substances ?? []), { ...one, ...facts }],
      });
      neverLower(withUse({ morning: 'no' }), withUse({ morning: blank }));
      neverLower(withUse({ throughNight: 'no' }), withUse({ throughNight: blank }));
      neverLower(withUse({ stopped: 'no' }), withUse({ stopped: blank }));
      const drinking = { ...one, id: 'alcohol' as const, unit: substance('alcohol').units[0] ?? null };
      neverLower(withUse({ ...drinking, amount: '0' }), withUse({ ...drinking, amount: 'a fifth' }));
    }),
    RUNS,
  );
});

test('one more danger, a past seizure or a past delirium never lowers the urgency of an intake', () => {
  fc.assert(
    fc.property(intake, fc.constantFrom(...DANGER_SIGNS), (x, sign) => {
      neverLower(x, { ...x, dangerSigns: [...(x.dangerSigns ?? []), sign] });
      for (const past of ['seizure', 'saw_heard'])
        neverLower({ ...x, stoppedBefore: ['shakes'] }, { ...x, stoppedBefore: ['shakes', past] });
    }),
    RUNS,
  );
});

test('an intake whose substances were never reached is called the same day at the latest', () => {
  fc.assert(
    fc.property(intake, (x) => {
      expect(rank({ ...x, substances: null })).toBeLessThanOrEqual(urgencyRank('same_day'));
    }),
    RUNS,
  );
});
