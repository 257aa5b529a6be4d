import { describe, expect, test } from 'vitest';
import { answersOf, answersSchema } from '@/domain/intake/answers';
import type { Fields } from '@/domain/intake/draft';
import { next, understand } from '@/domain/intake/flow';
import { post } from '@/domain/intake/keep';
import { screeningsOf, talkedInWords } from '@/domain/intake/screenings';
import { triageInputOf } from '@/domain/triage/from-intake';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { triage } from '@/domain/triage/triage';
import { danaWith, NO_THOUGHTS, ZONE } from './people';

const answers = (pages: Readonly<Record<string, Fields | null>>) => answersOf(danaWith(pages), ZONE);
const scores = (pages: Readonly<Record<string, Fields | null>>) =>
  Object.fromEntries(screeningsOf(answers(pages)).map(({ instrument, score }) => [instrument.id, score]));
const way = (pages: Readonly<Record<string, Fields | null>>) => understand(danaWith(pages)).map(({ slug }) => slug);

const THOUGHTS = { ...NO_THOUGHTS, thoughts_week: ['yes'] };
const FOR_HER_SON = { 'who-for': { forWhom: ['someone'] } };

describe('the screenings of an intake', () => {
  test('are scored as their instruments say, for staff', () => {
    expect(
      scores({ mood: { interest: ['2'], down: ['3'] }, drinking: { often: ['4'], typical: ['3'], six: ['4'] } }),
    ).toMatchObject({
      phq2: { kind: 'scored', total: 5, positive: true },
      audit_c: { kind: 'scored', total: 11, positive: true },
      asq: { kind: 'scored', positive: false },
    });
  });

  test('half answered are incomplete, never low; begun or not', () => {
    expect(scores({ mood: { interest: ['0'] }, drinking: {} })).toMatchObject({
      phq2: { kind: 'incomplete', missing: ['down'] },
      audit_c: { kind: 'incomplete', missing: ['often', 'typical', 'six'] },
    });
  });

  test('say what was put and what was answered: passed over, or rather talked about, is no answer', () => {
    const told = (pages: Readonly<Record<string, Fields | null>>) =>
      Object.fromEntries(
        screeningsOf(answers(pages)).map(({ instrument, asked, answers: given }) => [
          instrument.id,
          `${Object.keys(given).length} of ${asked.length}`,
        ]),
      );
    expect(told({ safety: {} })).toMatchObject({ asq: '0 of 4', audit_c: '0 of 3' });
    expect(told({ safety: { wish_dead: ['no_answer'], better_off: ['no'] } })).toMatchObject({ asq: '1 of 4' });
    expect(told({ safety: THOUGHTS, 'safety-now': {} })).toMatchObject({ asq: '4 of 5' });
    expect(told({ safety: THOUGHTS, 'safety-now': { thoughts_now: ['no'] } })).toMatchObject({ asq: '5 of 5' });
    const talk = { drinking: { often: ['rather_talk'], typical: ['2'], six: ['1'] }, mood: { down: ['rather_talk'] } };
    expect(told(talk)).toMatchObject({ audit_c: '2 of 3', phq2: '0 of 2' });
    expect(scores(talk)).toMatchObject({ audit_c: { kind: 'incomplete', missing: ['often'] } });
  });

  test('whose page was never come to are not there', () => {
    expect(scores({ mood: null, safety: null, drinking: null })).toEqual({});
  });

  test('are AUDIT-C where alcohol was named, TAPS-1 where it was not', () => {
    expect(way({})).toContain('drinking');
    expect(way({})).not.toContain('past-year');
    const noAlcohol = { substances: { named: ['clonazepam'] } };
    expect(way(noAlcohol)).toContain('past-year');
    expect(way(noAlcohol)).not.toContain('drinking');
    expect(way({ substances: { typed: ['beer'] } })).toContain('drinking');
  });

  test('are not put to somebody who asks for another, nor scored', () => {
    for (const slug of ['mood', 'safety', 'safety-now', 'drinking', 'past-year'])
      expect(way(FOR_HER_SON)).not.toContain(slug);
    expect(scores({ ...FOR_HER_SON, 'talked-of-dying': { talked: ['lately'] } })).toEqual({});
  });
});

describe('suicide safety', () => {
  test.each<[string, Fields | null, unknown]>([
    ['never shown', null, null],
    [
      'passed over',
      {},
      { wish_dead: 'no_answer', better_off: 'no_answer', thoughts_week: 'no_answer', attempt_ever: 'no_answer' },
    ],
    [
      'one passed over',
      { ...NO_THOUGHTS, wish_dead: [''] },
      { wish_dead: 'no_answer', better_off: 'no', thoughts_week: 'no', attempt_ever: 'no' },
    ],
    ['answered no', NO_THOUGHTS, { wish_dead: 'no', better_off: 'no', thoughts_week: 'no', attempt_ever: 'no' }],
  ])('%s is read as that', (_, safety, read) => {
    expect(answers({ safety }).suicide).toEqual(read);
  });

  test('asks the fifth question unless all four were no', () => {
    expect(way({})).not.toContain('safety-now');
    for (const safety of [{}, THOUGHTS, { ...NO_THOUGHTS, attempt_ever: ['no_answer'] }])
      expect(way({ safety })).toContain('safety-now');
  });

  test('is asked anew of who changes whom this is for, and nothing is read of what was never put', () => {
    const herself = danaWith({ safety: THOUGHTS, 'safety-now': { thoughts_now: ['no'] }, check: {} });
    const forHim = post(herself, { key: 'who-for' }, { forWhom: ['someone'] });
    expect(answersOf(forHim, ZONE)).toMatchObject({ suicide: null, talkedOfDying: null });
    expect(Object.keys(forHim.posted)).not.toContain('safety');
    expect(next(forHim, 'who-for', null, 'check').slug).toBe('talked-of-dying');
    const back = post(post(forHim, { key: 'talked-of-dying' }, {}), { key: 'who-for' }, { forWhom: ['me'] });
    expect(answersOf(back, ZONE)).toMatchObject({ suicide: null, talkedOfDying: null });
  });

  test.each([
    ['lately', 'Yes, in the last week'],
    ['not_sure', 'I’m not sure'],
    ['no_answer', '(not answered)'],
    [null, null],
  ] as const)('told by a mother, %s stands on the lead as %s', (said, words) => {
    expect(talkedInWords(said)).toBe(words);
  });

  test('"he has not talked of it" is no answer to what he thinks', () => {
    const told = { ...FOR_HER_SON, 'talked-of-dying': { talked: ['no'] } };
    expect(triageInputOf(answers(told)).suicide).toBeNull();
  });

  const rules = (pages: Readonly<Record<string, Fields | null>>) =>
    triage(triageInputOf(answers(pages)), TRIAGE_SETTINGS).findings.map(({ rule }) => rule);

  test.each<[string, Readonly<Record<string, Fields | null>>, string | null]>([
    ['four times no', {}, null],
    ['a page never come to', { safety: null }, null],
    ['a page passed over', { safety: {} }, 'T03'],
    ['a thought last week', { safety: THOUGHTS, 'safety-now': { thoughts_now: ['no'] } }, 'T03'],
    ['a thought now', { safety: THOUGHTS, 'safety-now': { thoughts_now: ['yes'] } }, 'T02'],
    ['a box ticked under what is happening now', { 'right-now': { danger: ['suicide'] } }, 'T02'],
    ['talk a mother heard lately', { ...FOR_HER_SON, 'talked-of-dying': { talked: ['lately'] } }, 'T03'],
    ['talk a mother heard before', { ...FOR_HER_SON, 'talked-of-dying': { talked: ['before'] } }, 'T03'],
    ['a mother who is not sure', { ...FOR_HER_SON, 'talked-of-dying': { talked: ['not_sure'] } }, 'T03'],
    ['a mother who heard none', { ...FOR_HER_SON, 'talked-of-dying': { talked: ['no'] } }, null],
    ['a mother who passes over it', { ...FOR_HER_SON, 'talked-of-dying': {} }, 'T03'],
    ['a mother who did not come to it', FOR_HER_SON, null],
  ])('triage sees %s', (_, pages, rule) => {
    expect(rules(pages).filter((one) => one === 'T02' || one === 'T03')).toEqual(rule ? [rule] : []);
  });
});

test.each([
  ['under_18', 17],
  ['a45_64', 45],
  ['a65', 65],
  ['rather_talk', null],
  [null, null],
])('an age of %s is read as %s', (age, years) => {
  expect(triageInputOf(answers({ 'about-you': age ? { age: [age] } : {} })).age).toBe(years);
});

test('what may be done is what was said, and left blank is no yes', () => {
  const asked = (permissions: Fields | null) => answers({ permissions }).permissions;
  expect(asked(null)).toBeNull();
  expect(asked({})).toEqual({ keep: null, talkTo: null, talkToWho: null });
  const ana = { keep: ['yes'], talkTo: ['yes'], talkToWho: ['Ana, my sister'] };
  expect(asked(ana)).toEqual({ keep: 'yes', talkTo: 'yes', talkToWho: 'Ana, my sister' });
  expect(asked({ ...ana, talkTo: ['no'] })?.talkToWho).toBeNull();
});

test('answers stored before any of this was asked can still be read', () => {
  const { suicide: _s, talkedOfDying: _t, age: _a, permissions: _p, ...older } = answers({});
  expect(answersSchema.parse(older)).toMatchObject({
    suicide: null,
    talkedOfDying: null,
    age: null,
    permissions: null,
  });
});
