import { expect, test } from 'vitest';
import { EVENT_TYPES, isEventType } from '@/domain/lead/events';

test.each(Object.entries(EVENT_TYPES))('%s has words that can follow a name', (_, words) => {
  expect(words).toMatch(/^[a-z].*[^.]$/);
});

test('a type that is not in the table is not one', () => {
  expect(isEventType('lead.opened')).toBe(true);
  expect(isEventType('lead.sold')).toBe(false);
  expect(isEventType('toString')).toBe(false);
});
