import { expect, test } from 'vitest';
import type { DayPart, SafeContact } from '@/domain/intake/safe-contact';
import { CLOCKS } from '@/domain/lead/clocks';
import { type ClockedLead, clockOf } from '@/domain/lead/shown-clocks';
import { july, MARISOL, WEEKDAYS } from './people';

const lead: ClockedLead = {
  urgency: 'urgent_1h',
  arrivedAt: july('15 10:00'),
  hours: WEEKDAYS,
  safeContact: MARISOL,
  asksNoContact: false,
  firstAttemptAt: null,
  firstConversationAt: null,
};
const safeIn = (...safe: DayPart[]): ClockedLead => ({ ...lead, safeContact: { ...MARISOL, safe } });
const night = safeIn('night');

test.each([
  ['15 10:01', 'due', 'First try by 10:05 AM', 'due'],
  ['15 10:05', 'due', 'First try by 10:05 AM', 'due'],
  // Late before the ceiling too: it says what is so, and the lead is raised at the ceiling.
  ['15 10:06', 'late', 'First try was due 10:05 AM', 'due'],
  ['15 10:15', 'late', 'First try was due 10:05 AM', 'due'],
  ['15 11:01', 'late', 'First try was due 10:05 AM', 'late'],
] as const)('at %s nobody having tried, the first try is %s', (now, kind, en, talk) => {
  const clocks = clockOf(lead, july(now), CLOCKS);
  expect(clocks.firstAttempt).toMatchObject({ kind, words: { en } });
  expect(clocks.firstConversation.kind).toBe(talk);
});

test('a clock waits outside the safe hours, says until when, and is due again within them', () => {
  const afternoon = safeIn('afternoon');
  const waiting = clockOf(afternoon, july('15 10:30'), CLOCKS);
  expect(waiting.firstAttempt).toMatchObject({ kind: 'waiting', at: july('15 12:00') });
  expect(waiting.firstAttempt.words.en).toBe('Don’t contact until 12:00 PM');
  expect(waiting.firstConversation.kind).toBe('waiting');
  expect(clockOf(afternoon, july('15 12:05'), CLOCKS).firstAttempt.kind).toBe('due');
  expect(clockOf(afternoon, july('15 12:06'), CLOCKS).firstAttempt.kind).toBe('late');
});

test('a clock waits for a safe moment when staff are there, as the receipt does', () => {
  const { firstAttempt } = clockOf(safeIn('night', 'morning'), july('15 13:00'), CLOCKS);
  expect(firstAttempt).toMatchObject({ kind: 'waiting', at: july('16 09:00') });
  expect(firstAttempt.words.en).toBe('Don’t contact until Thu 9:00 AM');
});

test.each([
  ['15 14:00', 'waiting'],
  ['15 21:06', 'late'],
] as const)('where safe times and hours never meet, the clock says so at %s', (now, kind) => {
  const { firstAttempt } = clockOf(night, july(now), CLOCKS);
  expect(firstAttempt).toMatchObject({ kind, words: { en: 'Safe times and our hours never meet' } });
});

const THEIRS: readonly [string, Partial<SafeContact>, boolean][] = [
  ['will contact us', { way: 'i_contact_you' }, false],
  ['gave no permission', { permission: 'no' }, false],
  ['left the permission open', { permission: null }, false],
  ['asked not to be contacted', {}, true],
];
test.each(THEIRS)('the clocks of somebody who %s wait for them, late or not, emergency or not', (_, how, asks) => {
  for (const urgency of ['routine', 'emergency_now'] as const) {
    const theirs = { ...lead, urgency, asksNoContact: asks, safeContact: { ...MARISOL, ...how } };
    const { firstAttempt, firstConversation } = clockOf(theirs, july('16 14:00'), CLOCKS);
    for (const one of [firstAttempt, firstConversation])
      expect(one).toMatchObject({ kind: 'waiting', words: { en: 'Waiting for them to contact us' } });
  }
});

test('the clock of an emergency never stands still', () => {
  const clocks = clockOf({ ...night, urgency: 'emergency_now' }, july('15 14:00'), CLOCKS);
  expect(clocks).toMatchObject({ firstAttempt: { kind: 'late' }, firstConversation: { kind: 'late' } });
});

test('a clock stops when the thing is done, late or not', () => {
  const clocks = clockOf({ ...lead, firstAttemptAt: july('15 10:03') }, july('15 12:00'), CLOCKS);
  expect(clocks.firstAttempt).toMatchObject({ kind: 'met', at: july('15 10:03') });
  expect(clocks.firstConversation.kind).toBe('late');
});
