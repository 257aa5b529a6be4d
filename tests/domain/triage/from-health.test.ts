import { describe, expect, test } from 'vitest';
import { type Answers, answersOf, answersSchema } from '@/domain/intake/answers';
import { triageInputOf } from '@/domain/triage/from-intake';
import { triageInput } from '@/domain/triage/input';
import { triage } from '@/domain/triage/triage';
import { danaWith, ZONE } from '../intake/people';

// What triage reads of overdose, health, medicines, injecting and how it feels now: each answer given, and not given.

const DANA = answersOf(danaWith({}), ZONE);
const read = (change: Partial<Answers>, hours = 0) =>
  triageInput.parse(
    triageInputOf({ ...DANA, dangerSigns: null, feelsNow: null, stoppedBefore: null, ...change }, hours),
  );
const ANY = { min: 0, max: null };

type Row = readonly [
  said: Partial<Answers>,
  part: 'whole' | 'now' | 'history' | 'medical',
  name: string,
  found: unknown,
];

const ROWS: readonly Row[] = [
  [{ overdose: 'h48' }, 'history', 'overdoseDaysAgo', { min: 0, max: 2 }],
  [{ overdose: 'd3_30' }, 'history', 'overdoseDaysAgo', { min: 3, max: 30 }],
  [{ overdose: 'm1_12' }, 'history', 'overdoseDaysAgo', { min: 31, max: 365 }],
  [{ overdose: 'longer' }, 'history', 'overdoseDaysAgo', { min: 366, max: null }],
  [{ overdose: 'never' }, 'history', 'overdoseDaysAgo', null],
  [{ overdose: 'not_sure' }, 'history', 'overdoseDaysAgo', ANY],
  [{ overdose: 'rather_talk' }, 'history', 'overdoseDaysAgo', null],
  [{ overdose: null }, 'history', 'overdoseDaysAgo', null],
  [{ naloxone: 'yes' }, 'whole', 'naloxoneAtHome', 'yes'],
  [{ naloxone: 'no' }, 'whole', 'naloxoneAtHome', 'no'],
  [{ naloxone: 'not_sure' }, 'whole', 'naloxoneAtHome', 'unknown'],
  [{ naloxone: 'rather_talk' }, 'whole', 'naloxoneAtHome', null],
  [{ naloxone: null }, 'whole', 'naloxoneAtHome', null],
  [{ opioidBreak: 'none' }, 'history', 'opioidBreakDays', { min: 0, max: 0 }],
  [{ opioidBreak: 'd3_7' }, 'history', 'opioidBreakDays', { min: 3, max: 7 }],
  [{ opioidBreak: 'not_sure' }, 'history', 'opioidBreakDays', null],
  [{ opioidBreak: null }, 'history', 'opioidBreakDays', null],
  [{ afterBreak: ['used_again'] }, 'history', 'returnedToUse', true],
  [{ afterBreak: ['used_again'] }, 'history', 'plansUse', false],
  [{ afterBreak: ['plans_use'] }, 'history', 'plansUse', true],
  [{ afterBreak: ['none'] }, 'history', 'returnedToUse', false],
  [{ afterBreak: ['not_sure'] }, 'history', 'returnedToUse', 'unsure'],
  [{ afterBreak: ['rather_talk'] }, 'history', 'returnedToUse', null],
  [{ afterBreak: null }, 'history', 'plansUse', null],
  [{ pregnant: 'yes' }, 'whole', 'pregnant', 'yes'],
  [{ pregnant: 'no' }, 'whole', 'pregnant', 'no'],
  [{ pregnant: 'not_sure' }, 'whole', 'pregnant', 'unsure'],
  [{ pregnant: 'rather_talk' }, 'whole', 'pregnant', null],
  [{ pregnant: null }, 'whole', 'pregnant', null],
  [{ conditions: ['kidney'] }, 'medical', 'kidneyDisease', true],
  [{ conditions: ['kidney'] }, 'medical', 'epilepsy', false],
  [{ conditions: ['seizures'] }, 'medical', 'epilepsy', true],
  [{ conditions: ['seizures'] }, 'history', 'anySeizure', true],
  [{ conditions: ['none'] }, 'medical', 'kidneyDisease', false],
  [{ conditions: ['none'] }, 'history', 'anySeizure', null],
  [{ conditions: ['not_sure'] }, 'medical', 'epilepsy', 'unsure'],
  [{ conditions: ['rather_talk'] }, 'medical', 'epilepsy', null],
  [{ conditions: null }, 'medical', 'kidneyDisease', null],
  [{ injects: 'yes' }, 'medical', 'injects90d', true],
  [{ injects: 'no' }, 'medical', 'injects90d', false],
  [{ injects: 'not_sure' }, 'medical', 'injects90d', 'unsure'],
  [{ injects: null }, 'medical', 'injects90d', null],
  [{ pump: 'yes' }, 'medical', 'intrathecalPump', true],
  [{ pump: 'no' }, 'medical', 'intrathecalPump', false],
  [{ pump: 'not_sure' }, 'medical', 'intrathecalPump', 'unsure'],
  [{ pump: null }, 'medical', 'intrathecalPump', null],
  [{ pump: 'no', dangerSigns: ['pump'] }, 'medical', 'intrathecalPump', true],
  [{ pumpTrouble: ['alarm'] }, 'medical', 'pumpProblem', true],
  [{ pumpTrouble: ['alarm'], dangerSigns: [] }, 'medical', 'pumpProblem', true],
  [{ pumpTrouble: null, dangerSigns: [] }, 'medical', 'pumpProblem', false],
  [{ pumpTrouble: ['missed_refill'] }, 'medical', 'missedRefill', true],
  [{ pumpTrouble: ['none'] }, 'medical', 'missedRefill', false],
  [{ pumpTrouble: ['not_sure'] }, 'medical', 'missedRefill', 'unsure'],
  [{ pumpTrouble: null }, 'medical', 'missedRefill', null],
  [{ afterInjecting: ['fever', 'back_pain'] }, 'now', 'fever', true],
  [{ afterInjecting: ['fever', 'back_pain'] }, 'now', 'backPain', true],
  [{ afterInjecting: ['bad_wound'] }, 'now', 'badWound', true],
  [{ afterInjecting: ['weakness'] }, 'now', 'weakness', true],
  [{ afterInjecting: ['short_breath'] }, 'now', 'shortBreath', true],
  [{ afterInjecting: ['none'] }, 'now', 'badWound', false],
  [{ afterInjecting: ['not_sure'] }, 'now', 'fever', 'unsure'],
  [{ afterInjecting: ['rather_talk'] }, 'now', 'backPain', null],
  [{ afterInjecting: null }, 'now', 'shortBreath', null],
  [{ feelsNow: ['fever'], afterInjecting: ['none'] }, 'now', 'fever', true],
  [{ feelsNow: ['shaking'], afterInjecting: ['none'] }, 'now', 'fever', false],
  [{ feelsNow: ['stiff'] }, 'now', 'stiffness', true],
  [{ feelsNow: ['itching'] }, 'now', 'itching', true],
  [{ feelsNow: ['voices'] }, 'now', 'voicesOrParanoia', true],
  [{ feelsNow: ['not_sure'] }, 'now', 'itching', 'unsure'],
  // A list that was answered before these boxes were there cannot be told from one where they were left open.
  [{ feelsNow: ['none'] }, 'now', 'fever', null],
  [{ feelsNow: ['none'] }, 'now', 'voicesOrParanoia', null],
  [{ dangerSigns: [] }, 'now', 'strokeSigns', null],
  [{ dangerSigns: ['weak_or_breathless'] }, 'now', 'strokeSigns', true],
  [{ dangerSigns: ['weak_or_breathless'] }, 'now', 'severeBreathing', true],
];

test.each(ROWS)('%j is read as %s %s: %j', (said, part, name, found) => {
  const input = read(said);
  const where: Readonly<Record<string, unknown>> = part === 'whole' ? input : (input[part] ?? {});
  expect(where[name]).toEqual(found);
});

test('an overdose moves away with the hours', () => {
  expect(read({ overdose: 'h48' }, 48).history?.overdoseDaysAgo).toEqual({ min: 2, max: 4 });
  expect(read({ overdose: 'longer' }, 24).history?.overdoseDaysAgo).toEqual({ min: 367, max: null });
});

describe('from page to rule', () => {
  const HEROIN = { substances: { named: ['heroin'] }, 'substance/heroin': { routes: ['injection'] } };
  const BACLOFEN = { substances: { named: ['baclofen'] } };
  test.each([
    ['T22', 'a break and a return', { ...HEROIN, overdose: { opioidBreak: ['w1_4'], afterBreak: ['used_again'] } }],
    ['T23', 'no naloxone', { ...HEROIN, overdose: { naloxone: ['no'] } }],
    ['T24', 'an overdose this month', { overdose: { overdose: ['d3_30'] } }],
    ['T18', 'maybe pregnant, with an opioid', { ...HEROIN, health: { pregnant: ['not_sure'] } }],
    ['T19', 'pregnant and stopping', { health: { pregnant: ['yes'] } }],
    ['T35', 'epilepsy and stopping', { 'stopped-before': {}, health: { conditions: ['seizures'] } }],
    ['T25', 'weak kidneys on baclofen', { ...BACLOFEN, health: { conditions: ['kidney'] } }],
    ['T08', 'a pump', { medicines: { pump: ['yes'] } }],
    ['T07', 'a pump whose refill was missed', { medicines: { pump: ['yes'], pumpTrouble: ['missed_refill'] } }],
    ['T07', 'a pump and itching', { 'stopped-before': { feelsNow: ['itching'] }, medicines: { pump: ['yes'] } }],
    ['T20', 'injecting, fever and back pain', { ...HEROIN, 'after-injecting': { signs: ['fever', 'back_pain'] } }],
    ['T21', 'injecting and a wound', { health: { injects: ['yes'] }, 'after-injecting': { signs: ['bad_wound'] } }],
    [
      'T29',
      'voices with a stimulant',
      { substances: { named: ['methamphetamine'] }, 'stopped-before': { feelsNow: ['voices'] } },
    ],
    ['T04', 'a face gone weak', { 'right-now': { danger: ['weak_or_breathless'] } }],
  ])('%s sees %s', (rule, _, pages) => {
    const rules = triage(triageInput.parse(triageInputOf(answersOf(danaWith(pages), ZONE)))).findings;
    expect(rules.map((finding) => finding.rule)).toContain(rule);
  });

  test('what is not asked of somebody is not read of them', () => {
    const pages = {
      overdose: { opioidBreak: ['w1_4'], afterBreak: ['used_again'] },
      'after-injecting': { signs: ['fever'] },
    };
    expect(answersOf(danaWith(pages), ZONE)).toMatchObject({
      opioidBreak: null,
      afterBreak: null,
      afterInjecting: null,
    });
  });
});

test('answers kept before these were asked still read, with nothing said of them', () => {
  const { overdose, naloxone, conditions, pump, afterInjecting, ...older } = DANA;
  const parsed = answersSchema.parse(JSON.parse(JSON.stringify(older)));
  expect(parsed).toMatchObject({ overdose: null, naloxone: null, conditions: null, pump: null, afterInjecting: null });
  expect(triageInputOf(parsed)).toEqual(triageInputOf(DANA));
});
