import { describe, expect, test } from 'vitest';
import { nextClock, owedAfter, rowClocks, shownClocks } from '@/app/(desk)/desk/clocks';
import type { SafeContact } from '@/domain/intake/safe-contact';
import type { Card } from '@/domain/lead/card';
import { CLOCKS } from '@/domain/lead/clocks';
import type { PlainLead } from '@/operations/lead-facts';

const arrivedAt = new Date('2026-07-15T10:00:00-04:00');
const later = (minutes: number) => new Date(arrivedAt.getTime() + minutes * 60_000);
const lead: PlainLead = {
  id: '00000000-0000-4000-8000-000000000000',
  rank: 2,
  urgency: 'routine',
  urgencyDecided: false,
  stage: 'new',
  disposition: null,
  owner: null,
  language: 'en',
  source: 'form',
  whole: true,
  arrivedAt,
  sentAt: arrivedAt,
  dueAt: later(5),
  ceilingAt: later(15),
  escalatedAt: null,
  openedAt: null,
  firstAttemptAt: null,
  firstConversationAt: null,
  lastContactAt: null,
  attempts: 0,
  asksNoContact: false,
  closedAt: null,
  erasedAt: null,
  snoozedUntil: null,
  dueUnsnoozed: null,
  heldAt: null,
  erasureAskedAt: null,
};
const tried: PlainLead = { ...lead, stage: 'contacting', attempts: 1, firstAttemptAt: later(3) };

/** Dee's card, with how she may be reached. */
const dee = (changes: Partial<SafeContact> = {}): Card => ({
  v: 1,
  name: 'Dee',
  forWhom: 'me',
  askFor: 'Dee',
  substancesShort: null,
  mixMark: null,
  findings: [],
  age: null,
  safeContact: {
    way: 'call',
    phone: '(802) 555-0117',
    email: null,
    someoneElse: null,
    voicemail: null,
    sayWhere: null,
    sayInstead: null,
    safe: [],
    never: [],
    permission: 'yes',
    zone: 'America/New_York',
    ...changes,
  },
});
const words = (...of: Parameters<typeof shownClocks>) =>
  shownClocks(...of).map(({ name, clock }) => `${name} ${clock.words}`.trim());

test('a lead shows its two clocks, and what is owed next once it was tried', () => {
  expect(words(lead, dee(), later(1), CLOCKS)).toEqual(['First try by 10:05 AM', 'First conversation by Thu 8:00 PM']);
  expect(words({ ...tried, dueAt: later(33) }, dee(), later(4), CLOCKS)).toEqual([
    'First try: 10:03 AM',
    'First conversation by Thu 8:00 PM',
    'Owed next: Next try by 10:33 AM',
  ]);
});

test('what two clocks would say alike is said once', () => {
  expect(words(lead, dee({ safe: ['evening'] }), later(1), CLOCKS)).toEqual(['Don’t contact until 5:00 PM']);
  expect(words(lead, dee({ safe: ['night'], never: ['night'] }), later(1), CLOCKS)).toEqual([
    'Safe times and our hours never meet',
  ]);
});

test.each([{ way: 'i_contact_you' }, { permission: 'no' }] as const)(
  'somebody who is not to be contacted, %o, is waited for, before a try and after they called',
  (how) => {
    expect(words(lead, dee(how), later(60), CLOCKS)).toEqual(['Waiting for them to contact us']);
    expect(words(tried, dee(how), later(60), CLOCKS)).toEqual([
      'First try: 10:03 AM',
      'Waiting for them to contact us',
    ]);
    expect(nextClock(tried, dee(how), later(60), CLOCKS).kind).toBe('waiting');
  },
);

describe('a row of the queue', () => {
  const row = (...of: Parameters<typeof rowClocks>) => rowClocks(...of).map((clock) => clock.words);
  const off = (one: PlainLead, until: Date): PlainLead => ({ ...one, snoozedUntil: until, dueAt: until });

  test('shows what is owed next, and the first conversation until there was one', () => {
    expect(row(lead, dee(), later(1), CLOCKS)).toEqual(['First try by 10:05 AM', 'First conversation by Thu 8:00 PM']);
    const talked = { ...tried, dueAt: later(33), firstConversationAt: later(3) };
    expect(row(talked, dee(), later(4), CLOCKS)).toEqual(['News by 10:33 AM']);
    expect(row({ ...tried, asksNoContact: true }, dee(), later(4), CLOCKS)).toEqual(['Write the outcome by 10:05 AM']);
  });

  test('says that a lead is snoozed, and never hides a first try by it', () => {
    expect(row(off(tried, later(120)), dee(), later(4), CLOCKS)).toEqual([
      'Snoozed until 12:00 PM',
      'First conversation by Thu 8:00 PM',
    ]);
    expect(row(off(lead, later(12)), dee(), later(6), CLOCKS)).toEqual([
      'Snoozed until 10:12 AM',
      'First try was due 10:05 AM',
      'First conversation by Thu 8:00 PM',
    ]);
    expect(row(off(tried, later(120)), dee(), later(120), CLOCKS)[0]).toBe('Next try by 12:00 PM');
  });

  test('names the day where a weekday alone could be two', () => {
    expect(row(off(tried, later(7 * 24 * 60)), dee(), later(4), CLOCKS)[0]).toBe('Snoozed until Jul 22, 10:00 AM');
    expect(words(off(tried, later(24 * 60)), dee(), later(4), CLOCKS)[0]).toBe('Snoozed until Thu 10:00 AM');
  });
});

test.each([
  ['no_answer', /^Next try by 10:\d\d/],
  ['talked', /^News by Thu/],
  ['wrong_number', /^Find another way by/],
  ['asked_not_to_be_contacted', /^Write the outcome by/],
] as const)('before a try is written down as “%s”, it is said what it makes owed', (outcome, words) => {
  expect(owedAfter(outcome, lead, dee(), later(3), CLOCKS)).toMatch(words);
});

test('what a try makes owed lies in their safe hours', () => {
  const evening = new Date('2026-07-15T19:30:00-04:00');
  expect(owedAfter('no_answer', tried, dee({ safe: ['morning'] }), evening, CLOCKS)).toMatch(
    /^Next try by Thu 8:\d\d AM$/,
  );
});
