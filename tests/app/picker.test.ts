import { expect, test } from 'vitest';
import { wrongWith } from '@/components/intake/kinder/picker-wrong';
import { pillsOf, withoutLine } from '@/components/intake/kinder/pills';

const rule = { lang: 'en', alone: ['none', 'talk'], max: 20 } as const;

test.each([
  { named: [], typed: '', wrong: [] },
  { named: ['alcohol', 'heroin'], typed: 'gribble', wrong: [] },
  { named: ['none'], typed: '  ', wrong: [] },
  { named: ['none', 'alcohol'], typed: '', wrong: ['named'] },
  { named: ['none'], typed: 'gribble', wrong: ['named'] },
  { named: ['alcohol'], typed: 'a\r\n'.repeat(10), wrong: [] },
  { named: ['alcohol'], typed: 'a'.repeat(21), wrong: ['typed'] },
  { named: ['talk', 'alcohol'], typed: 'a'.repeat(21), wrong: ['named', 'typed'] },
])('ticked $named and typed “$typed”: certainly wrong is $wrong', ({ named, typed, wrong }) => {
  expect(wrongWith(named, typed, rule).map(({ field }) => field)).toEqual(wrong);
});

test('the list holds what is ticked in the order of the page, then each typed word once; a typed one can be taken off', () => {
  const options = ['alcohol', 'counterfeit_pills'].map((value) => ({ value, label: value }));
  const searchables = [{ value: 'counterfeit_pills', names: [], warning: 'May contain fentanyl.' }];
  const pills = pillsOf(options, searchables, ['counterfeit_pills', 'alcohol'], 'gribble\r\n\r\n blue \ngribble');
  expect(pills.map(({ label }) => label)).toEqual(['alcohol', 'counterfeit_pills', 'gribble', 'blue']);
  expect(pills.map(({ warning }) => warning)).toEqual([null, 'May contain fentanyl.', null, null]);
  const [ticked, , typed] = pills;
  expect(typed && withoutLine('gribble\nblue', typed)).toBe('blue');
  expect(ticked && withoutLine('gribble\nblue', ticked)).toBeNull();
});
