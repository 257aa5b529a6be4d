import { expect, test } from 'vitest';
import { EVENT_TYPES, isEventType, wordsForCaller } from '@/domain/lead/events';

const TYPES = Object.keys(EVENT_TYPES).filter(isEventType);

test.each(TYPES)('%s has a sentence, and words for the caller in both languages or in neither', (type) => {
  expect(EVENT_TYPES[type].en.trim()).not.toBe('');
  const words = wordsForCaller(type);
  if (words) for (const text of [words.en, words.es]) expect(text).toMatch(/^[A-Z].*\.$/);
});

test('a caller is told in plain words that someone opened their answers', () => {
  expect(wordsForCaller('lead.opened')?.en).toBe('A member of our admissions staff opened your answers.');
});

test('what happens to staff accounts is never told to a caller', () => {
  for (const type of TYPES.filter((t) => /^(staff|setup|access|drafts)\./.test(t))) {
    expect(wordsForCaller(type)).toBeNull();
  }
});

test('a type that is not in the table is not one', () => {
  expect(isEventType('lead.sold')).toBe(false);
  expect(isEventType('toString')).toBe(false);
});
