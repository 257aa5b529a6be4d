import { expect, test } from 'vitest';
import { type ClockedLead, clockOf } from '@/domain/lead/shown-clocks';
import { july, MARISOL, WEEKDAYS } from './people';

const lead: ClockedLead = {
  urgency: 'urgent_1h',
  arrivedAt: july('15 10:00'),
  hours: WEEKDAYS,
  safeContact: MARISOL,
  firstAttemptAt: null,
  firstConversationAt: null,
};
const night = { ...lead, safeContact: { ...MARISOL, safe: ['night'] } } as const;

test.each([
  ['15 10:01', 'due', 'First try by 10:05 AM', 'due'],
  ['15 10:10', 'due', 'First try by 10:05 AM', 'due'],
  ['15 10:15', 'late', 'First try late: was due 10:05 AM', 'due'],
  ['15 11:00', 'late', 'First try late: was due 10:05 AM', 'late'],
] as const)('at %s nobody having tried, the first try is %s', (now, kind, en, talk) => {
  const clocks = clockOf(lead, july(now));
  expect(clocks.firstAttempt).toMatchObject({ kind, words: { en } });
  expect(clocks.firstConversation.kind).toBe(talk);
});

test('a clock waits outside the safe hours, says until when, and is due again within them', () => {
  const waiting = clockOf(night, july('15 14:00'));
  expect(waiting.firstAttempt).toMatchObject({ kind: 'waiting', at: july('15 21:00') });
  expect(waiting.firstAttempt.words.en).toBe('Don’t contact until 9:00 PM');
  expect(waiting.firstConversation.kind).toBe('waiting');
  expect(clockOf(night, july('15 21:05')).firstAttempt.kind).toBe('due');
  expect(clockOf(night, july('15 21:10')).firstAttempt.kind).toBe('late');
});

test('the clock of an emergency never stands still', () => {
  const clocks = clockOf({ ...night, urgency: 'emergency_now' }, july('15 14:00'));
  expect(clocks).toMatchObject({ firstAttempt: { kind: 'late' }, firstConversation: { kind: 'late' } });
});

test('a clock stops when the thing is done, late or not', () => {
  const clocks = clockOf({ ...lead, firstAttemptAt: july('15 10:03') }, july('15 12:00'));
  expect(clocks.firstAttempt).toMatchObject({ kind: 'met', at: july('15 10:03') });
  expect(clocks.firstConversation.kind).toBe('late');
});
