import { describe, expect, test } from 'vitest';
import { answersOf } from '@/domain/intake/answers';
import type { Fields } from '@/domain/intake/draft';
import { amountIn, triageInputOf } from '@/domain/triage/from-intake';
import { triageInput } from '@/domain/triage/input';
import { triage } from '@/domain/triage/triage';
import { danaWith, draftOf, ZONE } from './people';

const inputOf = (pages: Readonly<Record<string, Fields | null>>, hours = 0) =>
  triageInput.parse(triageInputOf(answersOf(danaWith(pages), ZONE), hours));

const rulesOf = (pages: Readonly<Record<string, Fields | null>>) =>
  triage(inputOf(pages)).findings.map(({ rule }) => rule);

describe('triage reads of an intake', () => {
  test('bands as intervals, and not sure as not known', () => {
    const [alcohol, clonazepam] = inputOf({}).substances ?? [];
    expect(alcohol).toMatchObject({
      id: 'alcohol',
      days30: { min: 28, max: 30 },
      lastUseH: { min: 6, max: 24 },
      perDay: { min: 8, max: 10 },
      stopped: null,
      stopping: null,
    });
    expect(clonazepam).toMatchObject({ lastUseH: null, stopped: true, stopping: false, prescribed: true });
  });

  test.each([
    ['under_18', 17],
    ['a18_24', 18],
    ['a25_44', 25],
    ['a45_64', 45],
    ['a65', 65],
    ['not_sure', null],
    ['rather_talk', null],
  ])('an age of %s as %s years', (age, years) => {
    expect(inputOf({ 'about-you': { age: [age] } }).age ?? null).toBe(years);
  });

  test('hours that have passed since, at both ends of a band', () => {
    expect(inputOf({}, 10).substances?.[0]?.lastUseH).toEqual({ min: 16, max: 34 });
    const longer = { 'substance/alcohol': { lastUsed: ['longer'] } };
    expect(inputOf(longer, 10).substances?.[0]?.lastUseH).toEqual({ min: 730, max: null });
  });

  test('no as no, not sure as not sure, and no answer as neither', () => {
    const stopped = (answer: string[]) => inputOf({ 'substance/alcohol': { stopped: answer } }).substances?.[0];
    expect(stopped(['no'])).toMatchObject({ stopped: false, stopping: false });
    expect(stopped(['cutting_down'])).toMatchObject({ stopped: false, stopping: true });
    expect(stopped(['not_sure'])).toMatchObject({ stopped: 'unsure', stopping: 'unsure' });
    expect(stopped(['rather_talk'])).toMatchObject({ stopped: null, stopping: null });
    expect(stopped([])).toMatchObject({ stopped: null, stopping: null });
  });

  test('earlier stops, where a hospital stay leaves the rest open', () => {
    const history = (before: string[]) => inputOf({ 'stopped-before': { before } }).history;
    expect(history(['seizure'])).toMatchObject({ withdrawalSeizure: true, dts: false, anySeizure: true });
    expect(history(['hospital'])).toMatchObject({ withdrawalSeizure: null, dts: null, anySeizure: null });
    expect(history(['not_sure'])).toMatchObject({ withdrawalSeizure: 'unsure', dts: 'unsure' });
    expect(history(['never_tried'])).toMatchObject({ withdrawalSeizure: false, dts: false });
    expect(history([])).toMatchObject({ withdrawalSeizure: null, dts: null });
  });

  test('an amount only in the unit we can use', () => {
    const perDay = (unit: string) =>
      inputOf({ 'substance/alcohol': { amount: ['9'], unit: [unit] } }).substances?.[0]?.perDay;
    expect(perDay('standard drinks/day')).toBe(9);
    expect(perDay('cans/day')).toBeNull();
    expect(perDay('other')).toBeNull();
  });

  test('a needle as injecting', () => {
    const pages = { substances: { named: ['heroin'] }, 'substance/heroin': { routes: ['smoked', 'injection'] } };
    expect(inputOf(pages)).toMatchObject({ medical: { injects90d: true }, substances: [{ route: 'injection' }] });
    expect(inputOf({}).medical?.injects90d).toBeNull();
  });

  test('words we cannot place, as typed, and the mix without them', () => {
    const pages = {
      substances: { named: ['alcohol', 'clonazepam', 'dont_know'], typed: ['gribbletonic'] },
      'mix/1': { which: ['alcohol', 'clonazepam', 'dont_know'] },
    };
    expect(inputOf(pages).otherSubstances).toEqual(['Something I could not name', 'gribbletonic']);
    expect(inputOf(pages).together).toEqual([['alcohol', 'clonazepam']]);
  });

  test.each([
    ['cannot_wake', 'T01'],
    ['breathing', 'T01'],
    ['seizure', 'T05'],
    ['chest_pain', 'T04'],
    ['suicide', 'T02'],
    ['pump', 'T07'],
    ['seeing_or_confused', 'T06'],
  ])('%s now as an emergency', (danger, rule) => {
    const pages = { 'right-now': { danger: [danger] } };
    expect(rulesOf(pages)).toContain(rule);
    expect(triage(inputOf(pages)).urgency).toBe('emergency_now');
  });
});

test('Dana, with a past seizure, is called within the hour', () => {
  expect(triage(inputOf({})).urgency).toBe('urgent_1h');
  expect(rulesOf({})).toEqual(expect.arrayContaining(['T10', 'T11', 'T12']));
});

test('a call-me, a partial and an intake with no use described are called the same day at the latest', () => {
  const callMe = answersOf(draftOf({ 'call-me': { name: ['Ana'], reach: ['555-0142'] } }), ZONE);
  expect(triageInputOf(callMe).tooFewAnswers).toBe(true);
  expect(triage(triageInput.parse(triageInputOf(callMe))).urgency).toBe('same_day');
  expect(inputOf({ substances: null }).tooFewAnswers).toBe(true);
  expect(inputOf({ substances: { named: ['cannabis'] } }).tooFewAnswers).toBe(true);
  expect(inputOf({ substances: { named: ['none'] } }).tooFewAnswers).toBe(false);
  expect(inputOf({}).tooFewAnswers).toBe(false);
});

test.each([
  ['10', 10],
  [' 2,5 ', 2.5],
  ['8-10', { min: 8, max: 10 }],
  ['10 to 8', { min: 8, max: 10 }],
  ['unos 6 a 8', { min: 6, max: 8 }],
  ['about 12', 12],
  ['20+', { min: 20, max: null }],
  ['a fifth', null],
  ['2 bottles', null],
  ['', null],
  ['99999999999', null],
])('an amount typed as "%s"', (typed, amount) => {
  expect(amountIn(typed)).toEqual(amount);
});
