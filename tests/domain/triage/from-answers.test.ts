import { describe, expect, test } from 'vitest';
import { type Answers, answersOf, type Use } from '@/domain/intake/answers';
import { triageInputOf } from '@/domain/triage/from-intake';
import { triage } from '@/domain/triage/triage';
import { danaWith, ZONE } from '../intake/people';

// Each answer of an intake, given and not given, as triage reads it; of a substance: from-uses.test.ts. Whole pages:
// tests/domain/intake/from-intake.test.ts.

const DANA = answersOf(danaWith({}), ZONE);
const read = (change: Partial<Answers>) => triageInputOf({ ...DANA, ...change });
const [ALCOHOL, CLONAZEPAM] = DANA.substances ?? [];

/** Dana's answers with her alcohol described otherwise, and nothing else named. */
function drinking(change: Partial<Use>) {
  if (!ALCOHOL) throw new Error('Dana has named alcohol.');
  return read({ substances: [{ ...ALCOHOL, ...change }] });
}

describe('dangers now', () => {
  test.each([
    ['cannot_wake' as const, { signs: ['cannot_wake'] }],
    ['breathing' as const, { signs: ['slow_or_no_breathing'] }],
    ['seizure' as const, { seizureLast24h: true }],
    ['chest_pain' as const, { chestPain: true }],
    ['seeing_or_confused' as const, { hallucinating: true, confused: true }],
  ])('%s ticked, and the other boxes left open', (sign, found) => {
    const none = { signs: [], seizureLast24h: false, chestPain: false, hallucinating: false, confused: false };
    expect(read({ dangerSigns: [sign] }).now).toMatchObject({ ...none, ...found });
    expect(read({ dangerSigns: [] }).now).toMatchObject(none);
    expect(read({ dangerSigns: [sign] }).dangerNow).toBe(true);
  });

  test('a pump ticked, not ticked, and not answered', () => {
    expect(read({ dangerSigns: ['pump'] }).medical).toMatchObject({ intrathecalPump: true, pumpProblem: true });
    expect(read({ dangerSigns: ['chest_pain'] }).medical).toMatchObject({ intrathecalPump: null, pumpProblem: false });
    expect(read({ dangerSigns: null }).medical).toMatchObject({ intrathecalPump: null, pumpProblem: null });
  });

  test('suicide ticked is a thought now; another danger is no answer to it', () => {
    const notAsked = { suicide: null, talkedOfDying: null };
    expect(read({ ...notAsked, dangerSigns: ['suicide'] }).suicide).toEqual({ thoughtsNow: 'yes' });
    expect(read({ ...notAsked, dangerSigns: ['chest_pain'] }).suicide).toBeNull();
    const denied = { wish_dead: 'no', thoughts_now: 'no' } as const;
    expect(read({ suicide: denied, dangerSigns: ['suicide'] }).suicide).toEqual({ wishDead: 'no', thoughtsNow: 'yes' });
  });

  test('one danger, two, none and no answer', () => {
    expect(read({ dangerSigns: ['chest_pain', 'pump'] }).dangerNow).toBe(true);
    expect(read({ dangerSigns: [] }).dangerNow).toBe(false);
    const unanswered = read({ dangerSigns: null });
    expect(unanswered.dangerNow).toBeNull();
    expect(unanswered.now).toMatchObject({ signs: null, chestPain: null, hallucinating: null, seizureLast24h: null });
  });
});

describe('how it feels now', () => {
  test.each(['shaking', 'sweating', 'throwing_up', 'pounding_heart', 'on_edge'])(
    '%s is a withdrawal symptom',
    (feels) => {
      const { now } = read({ feelsNow: [feels] });
      expect(now).toMatchObject({
        withdrawalSymptoms: true,
        shaking: feels === 'shaking',
        vomiting: feels === 'throwing_up',
        poundingHeart: feels === 'pounding_heart',
        veryDrowsy: false,
      });
    },
  );

  test('very sleepy is none, "none" is no, and what was not said is neither', () => {
    expect(read({ feelsNow: ['very_sleepy'] }).now).toMatchObject({ veryDrowsy: true, withdrawalSymptoms: false });
    expect(read({ feelsNow: ['none'] }).now).toMatchObject({ veryDrowsy: false, withdrawalSymptoms: false });
    for (const feelsNow of [null, ['rather_talk']])
      expect(read({ feelsNow }).now).toMatchObject({ veryDrowsy: null, withdrawalSymptoms: null });
    expect(read({ feelsNow: ['not_sure'] }).now).toMatchObject({ veryDrowsy: 'unsure', withdrawalSymptoms: 'unsure' });
  });
});

describe('too few answers', () => {
  const open = { lastUsed: null, howOften: null } as const;

  test.each([
    ['when is said', { ...open, lastUsed: 'h6_24' as const }, false],
    ['how often is said', { ...open, howOften: 'few' as const }, false],
    ['neither is said', open, true],
    ['both are not sure', { lastUsed: 'not_sure' as const, howOften: 'not_sure' as const }, true],
  ])('for one substance of which %s', (_, change, tooFew) => {
    expect(drinking(change).tooFewAnswers).toBe(tooFew);
  });

  test('not when one of two is described, nor when there is none; but when the question was not answered', () => {
    if (!ALCOHOL || !CLONAZEPAM) throw new Error('Dana has named two.');
    expect(read({ substances: [{ ...ALCOHOL, ...open }, CLONAZEPAM] }).tooFewAnswers).toBe(false);
    expect(read({ substances: [] }).tooFewAnswers).toBe(false);
    expect(triage(read({ substances: [] })).findings.map(({ rule }) => rule)).not.toContain('P02');
    expect(triage(read({ substances: null })).findings.map(({ rule }) => rule)).toContain('P02');
  });
});

describe('a mix', () => {
  const mixed = (which: string[] | null) =>
    read({ mixes: [{ which, howOften: null, lastWhen: null, whatFor: null }] }).together;

  test('is of two that were named, and not of one said twice', () => {
    expect(mixed(['alcohol', 'clonazepam'])).toEqual([['alcohol', 'clonazepam']]);
    expect([mixed(['alcohol']), mixed(['alcohol', 'alcohol']), mixed(['alcohol', 'heroin']), mixed(null)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('earlier stops', () => {
  test.each([
    [['seizure'], { dts: false, withdrawalSeizure: true, anySeizure: true }],
    [['saw_heard'], { dts: true, withdrawalSeizure: false, anySeizure: null }],
    [['shakes'], { dts: false, withdrawalSeizure: false, anySeizure: null }],
    [['seizure', 'hospital'], { dts: null, withdrawalSeizure: true, anySeizure: true }],
    [['rather_talk'], { dts: null, withdrawalSeizure: null, anySeizure: null }],
    [null, { dts: null, withdrawalSeizure: null, anySeizure: null }],
  ])('%j', (stoppedBefore, history) => {
    expect(read({ stoppedBefore }).history).toMatchObject(history);
  });
});
