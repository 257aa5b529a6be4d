import { describe, expect, test } from 'vitest';
import type { Fields } from '@/domain/intake/draft';
import { next, placeOf, understand } from '@/domain/intake/flow';
import { post, postMixes } from '@/domain/intake/keep';
import { takeRows } from '@/domain/intake/mix-rows';
import { mixesTold, problemsOn } from '@/domain/intake/mixes-page';
import { danaWith } from './people';

const named = { substances: { named: ['alcohol', 'clonazepam', 'heroin'], typed: [''] }, 'substance/heroin': {} };
const dana = danaWith({ ...named, mixes: null, 'mix/1': null });
const told = { mixed: ['yes'], 'mix.0.which': ['alcohol', 'clonazepam'], 'mix.0.howOften': ['some'] };
const two: Fields = { ...told, 'mix.1.which': ['alcohol', 'heroin'], 'mix.1.whatFor': [' to sleep\r\n'] };
const mixesOf = (draft: Parameters<typeof understand>[0]) =>
  understand(draft)
    .filter(({ slug }) => slug === 'mix')
    .map(({ key, state, values }) => [key, state, values.which]);

describe('mixes posted as rows of one page', () => {
  test('become the same pages as mixes told one by one', () => {
    const atOnce = postMixes(dana, two);
    const first = post(dana, { key: 'mixes' }, { mixed: ['yes'] });
    const second = post(first, { key: 'mix/1' }, { ...takeRows(two).rows[0], another: ['yes'] });
    const oneByOne = post(second, { key: 'mix/2' }, { ...takeRows(two).rows[1], another: ['no'] });
    expect(atOnce).toEqual(oneByOne);
    expect(mixesOf(atOnce)).toEqual([
      ['mix/1', 'valid', ['alcohol', 'clonazepam']],
      ['mix/2', 'valid', ['alcohol', 'heroin']],
    ]);
    expect(atOnce.posted['mix/2']?.whatFor).toEqual([' to sleep\r\n']);
    expect(next(atOnce, 'mix', '2').slug).toBe('stopped-before');
  });

  test('take the place of the mixes told before: one that was removed is forgotten', () => {
    const fewer = postMixes(postMixes(dana, two), told);
    expect(mixesOf(fewer)).toEqual([['mix/1', 'valid', ['alcohol', 'clonazepam']]]);
    const slipped = postMixes(postMixes(dana, two), { ...told, 'mix.0.which': ['alcohol'] });
    expect(Object.keys(slipped.posted)).not.toContain('mix/2');
  });

  test('hold six at most, and the sixth asks for no other', () => {
    const rows = Array.from({ length: 6 }, (_, at) => [`mix.${at}.which`, ['alcohol', 'heroin']]);
    const six = postMixes(dana, { mixed: ['yes'], ...Object.fromEntries(rows) });
    expect(mixesOf(six).map(([, state]) => state)).toEqual(Array(6).fill('valid'));
    expect(six.posted['mix/6']).not.toHaveProperty('another');
  });

  test('left blank are no mixes, and gaps between rows close', () => {
    const blank = postMixes(dana, { mixed: ['yes'], 'mix.0.howOften': [''], 'mix.0.whatFor': ['  '] });
    expect(blank.posted.mixes).toEqual({ mixed: ['yes'] });
    expect(mixesOf(blank)).toEqual([['mix/1', 'empty', null]]);
    const gap = postMixes(dana, { mixed: ['yes'], 'mix.0.howOften': [''], 'mix.4.which': ['alcohol', 'heroin'] });
    expect(mixesOf(gap)).toEqual([['mix/1', 'valid', ['alcohol', 'heroin']]]);
  });

  test('without rows leave the mixes of before as they were', () => {
    const before = postMixes(dana, two);
    expect(postMixes(before, { mixed: ['yes'] })).toEqual(before);
    expect(mixesOf(postMixes(before, { mixed: ['no'] }))).toEqual([]);
  });

  test('removed to the last are forgotten, though the row that stays is blank', () => {
    const blank = { mixed: ['yes'], 'mix.0.howOften': [''], 'mix.0.lastWhen': [''], 'mix.0.whatFor': [''] };
    for (const before of [postMixes(dana, told), postMixes(dana, two)]) {
      const removed = postMixes(before, blank);
      expect(mixesOf(removed)).toEqual([['mix/1', 'empty', null]]);
      expect(Object.keys(removed.posted).filter((key) => key.startsWith('mix/'))).toEqual([]);
    }
  });

  test('passed over on their own page stay so, though their row is posted blank', () => {
    const passed = post(postMixes(dana, { mixed: ['yes'] }), { key: 'mix/1' }, { another: ['no'], whatFor: [' '] });
    expect(postMixes(passed, { mixed: ['yes'], 'mix.0.howOften': [''] })).toEqual(passed);
  });

  test('beside another answer than yes are forgotten', () => {
    expect(mixesOf(postMixes(dana, { ...two, mixed: ['no'] }))).toEqual([]);
  });

  test.each([
    ['a mix of one thing', { 'mix.1.which': ['heroin'] }, 'mix.1.which', 'too_few'],
    ['something never named', { 'mix.1.which': ['alcohol', 'cocaine_powder'] }, 'mix.1.which', 'not_offered'],
    ['two times of one mix', { 'mix.1.lastWhen': ['h0_6', 'd1_2'] }, 'mix.1.lastWhen', 'repeated'],
    ['a text that is too long', { 'mix.1.whatFor': ['x'.repeat(501)] }, 'mix.1.whatFor', 'too_long'],
    ['a field no row has', { 'mix.1.another': ['yes'] }, 'mixed', 'unknown_field'],
    ['a seventh row', { 'mix.6.which': ['alcohol', 'heroin'] }, 'mixed', 'unknown_field'],
    ['a row of no number', { 'mix.__proto__.which': ['alcohol'] }, 'mixed', 'unknown_field'],
  ])('refuse %s at its own field, and keep every answer', (_, wrong, field, kind) => {
    const draft = postMixes(dana, { ...two, ...wrong });
    const place = placeOf(draft, 'mixes');
    const problems = place ? problemsOn(draft, place) : [];
    expect(problems.map((one) => [one.field, one.kind])).toEqual([[field, kind]]);
    if (field !== 'mixed') expect(problems[0]?.message.es).toMatch(/^Mezcla 2: /);
    expect(draft.posted['mix/1']?.which).toEqual(['alcohol', 'clonazepam']);
    expect(draft.posted['mix/2']).toBeDefined();
    if (field !== 'mixed') expect(mixesTold(draft).map(({ state }) => state)).toEqual(['valid', 'invalid']);
  });
});

test('other pages tell only of themselves', () => {
  const draft = postMixes(dana, { ...two, 'mix.1.which': ['heroin'] });
  const place = placeOf(draft, 'substances');
  expect(place && problemsOn(draft, place)).toEqual([]);
});
