import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_PARTS, type DayPart, type SafeContact, WAYS } from '@/domain/intake/safe-contact';
import {
  CONTACT_WAYS,
  type ContactQuestion,
  contactLinks,
  linkFor,
  mayContact,
  nextSafeMoment,
  OVERRIDE_MINUTES,
  openedBy,
  type WrittenNote,
} from '@/domain/lead/contact';
import { localTime } from '@/domain/lead/zone';
import { july, MARISOL } from './people';

const NOON = july('15 12:00');
const ask = (changes: Partial<SafeContact>, question: Partial<ContactQuestion> = {}) =>
  mayContact({ safeContact: { ...MARISOL, ...changes }, asksNoContact: false, now: NOON, way: 'call', ...question });
const because = (why: string) => ({ override: why });

test('Marisol may be called at noon, as she offered', () => expect(ask({})).toEqual({ kind: 'allowed' }));

describe.each([
  ['a never-time', { never: ['afternoon'] }, {}, 'time', july('15 17:00')],
  ['outside the safe times', { safe: ['evening'] }, {}, 'time', july('15 17:00')],
  [
    'a part that is both safe and never',
    { safe: ['afternoon', 'night'], never: ['afternoon'] },
    {},
    'time',
    july('15 21:00'),
  ],
  ['no safe time left', { never: ['morning', 'afternoon', 'evening', 'night'] }, {}, 'time', null],
  ['a zone nobody knows', { zone: 'Mars/Olympus' }, {}, 'time', null],
  ['a way they did not offer', { way: 'text' }, {}, 'way', null],
  ['they will contact us', { way: 'i_contact_you' }, {}, 'way', null],
] as const)('%s', (_, changes, question, rule, from) => {
  test('is refused', () =>
    expect(ask(changes, question)).toMatchObject({ kind: 'refused', rule, from, overridable: true }));
  test('yields to a written reason, and says so', () => {
    const answer = ask(changes, { ...question, ...because(' Her sister says she is in danger. ') });
    expect(answer).toEqual({ kind: 'allowed_with_override', rule, reason: 'Her sister says she is in danger.' });
  });
  test('does not yield to a blank one', () =>
    expect(ask(changes, { ...question, ...because('  ') }).kind).toBe('refused'));
});

test.each([
  ['they asked not to be contacted', {}, { asksNoContact: true }, 'no_contact'],
  ['permission was not given', { permission: 'no' }, {}, 'no_permission'],
  ['permission was not answered', { permission: null }, {}, 'no_permission'],
  ['they will contact us, and gave no permission', { way: 'i_contact_you', permission: 'no' }, {}, 'no_permission'],
  ['there is no number', { phone: null }, {}, 'no_details'],
] as const)('no reason is enough when %s', (_, changes, question, rule) => {
  expect(ask(changes, question)).toMatchObject({ kind: 'refused', rule, overridable: false });
  expect(ask(changes, { ...question, ...because('I think I should.') })).toMatchObject({ kind: 'refused', rule });
  // Not even where a time would yield.
  expect(ask({ ...changes, never: ['afternoon'] }, { ...question, ...because('Now.') })).toMatchObject({ rule });
});

const part = fc.constantFrom<DayPart>('morning', 'afternoon', 'evening', 'night');
const anyone: fc.Arbitrary<SafeContact> = fc.record({
  way: fc.constantFrom(...WAYS),
  phone: fc.constantFrom(null, '', '802 555 0102', 'ask me'),
  email: fc.constantFrom(null, 'teo@example.org', 'not an address'),
  someoneElse: fc.constantFrom(null, 'Teo'),
  voicemail: fc.constantFrom('yes', 'no', null),
  sayWhere: fc.constantFrom('yes', 'no', 'say_instead', null),
  sayInstead: fc.constantFrom(null, 'you are Sam from the library'),
  safe: fc.uniqueArray(part),
  never: fc.uniqueArray(part),
  permission: fc.constantFrom('yes', 'no', null),
  zone: fc.constantFrom('America/New_York', 'America/Los_Angeles', 'Asia/Kolkata'),
});
const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });

/** The rule again, written apart from the code it checks: each hour of the caller's day by hand. */
function isSafeByHand({ safe, never, zone }: SafeContact, now: Date): boolean {
  const { hour } = localTime(zone, now);
  const name: DayPart = hour < 8 || hour >= 21 ? 'night' : hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
  return !never.includes(name) && (safe.length === 0 || safe.includes(name));
}

test('of 10,000 tries to reach someone, none that is unsafe is allowed without a reason', () => {
  const tries = fc.tuple(
    anyone,
    fc.boolean(),
    moment,
    fc.constantFrom(...CONTACT_WAYS),
    fc.constantFrom(null, ' ', 'why'),
  );
  fc.assert(
    fc.property(tries, ([safeContact, asksNoContact, now, way, override]) => {
      const answer = mayContact({ safeContact, asksNoContact, now, way, override });
      const never = asksNoContact || safeContact.permission !== 'yes' || linkFor(safeContact, way) === null;
      const offered = safeContact.way === way || (safeContact.way === 'someone_else' && way !== 'text');
      const bends = !offered || !isSafeByHand(safeContact, now);
      const expected = never
        ? 'refused'
        : !bends
          ? 'allowed'
          : override === 'why'
            ? 'allowed_with_override'
            : 'refused';
      expect(answer.kind).toBe(expected);
    }),
    { numRuns: 10_000 },
  );
});

test('the next safe moment is safe, not before now, and nothing safe lies between', () => {
  fc.assert(
    fc.property(anyone, moment, (safeContact, now) => {
      const next = nextSafeMoment(safeContact, now);
      const hours = Array.from({ length: 48 }, (_, h) => new Date(now.getTime() + h * 3_600_000));
      const firstByHand = hours.find((at) => isSafeByHand(safeContact, at));
      if (!next) {
        expect(firstByHand).toBeUndefined();
        return;
      }
      expect(next >= now && isSafeByHand(safeContact, next)).toBe(true);
      expect(hours.some((at) => at < next && isSafeByHand(safeContact, at))).toBe(false);
    }),
  );
});

test('nights are safe from nine in the evening on the caller’s own clock', () => {
  const [from] = DAY_PARTS.night;
  const teo = { ...MARISOL, safe: ['night'], zone: 'America/Los_Angeles' } as const;
  const next = nextSafeMoment(teo, NOON);
  expect(next && localTime(teo.zone, next)).toMatchObject({ hour: from, minute: 0, day: 15 });
});

test.each([
  ['(802) 555-0101', 'tel:8025550101'],
  ['+1 802-555-0101', 'tel:+18025550101'],
  ['cell: 802.555.0101 ext 12', 'tel:8025550101'],
  ['802 555 0101 / 802 555 0102', 'tel:8025550101'],
  ['555-01', null],
  ['javascript:alert(1)', null],
  ['my sister knows', null],
])('what was typed as a number, %s, makes %s', (phone, href) => {
  expect(linkFor({ phone, email: null }, 'call')).toBe(href);
});

test.each([
  ['teo@example.org', 'mailto:teo@example.org'],
  [' teo+home@example.org ', 'mailto:teo%2Bhome@example.org'],
  ['teo@example.org?bcc=eve@example.org', null],
  ['teo@example.org,eve@example.org', null],
  ['teo', null],
])('what was typed as an address, %s, makes %s', (email, href) => {
  expect(linkFor({ phone: null, email }, 'email')).toBe(href);
});

test('links are only for the ways that were offered', () => {
  const ways = (changes: Partial<SafeContact>) => contactLinks({ ...MARISOL, ...changes }).map((link) => link.way);
  expect(ways({ way: 'text' })).toEqual(['text']);
  expect(ways({ way: 'someone_else' })).toEqual(['call', 'email']);
  expect(ways({ way: 'i_contact_you' })).toEqual([]);
  expect(ways({ way: 'call', phone: null })).toEqual([]);
});

describe('a written reason opens a way', () => {
  const MINUTE = 60_000;
  const note = (
    kind: string,
    authorId: string,
    content: WrittenNote['content'] = { way: 'call', reason: 'A reason.' },
  ) => ({ kind, authorId, content, writtenAt: NOON }) as const;
  const later = (minutes: number) => new Date(NOON.getTime() + minutes * MINUTE);
  const reason = note('override', 'Noor');

  test('to whoever wrote it, for so many minutes', () => {
    expect(openedBy([reason], 'Noor', later(OVERRIDE_MINUTES - 1))).toBe(reason);
    expect(openedBy([reason], 'Noor', later(OVERRIDE_MINUTES))).toBeNull();
    expect(openedBy([reason], 'Ben', later(1))).toBeNull();
  });

  test.each([
    ['a try by anybody', note('contact', 'Ben')],
    ['a try outside the rule', note('override', 'Ben', { way: 'call', outcome: 'no_answer' })],
    ['the end of the lead', note('closing', 'Ben')],
  ])('until %s uses it up', (_, next) => expect(openedBy([reason, next], 'Noor', later(1))).toBeNull());

  test('and is none where it cannot be read', () =>
    expect(openedBy([note('override', 'Noor', null)], 'Noor', later(1))).toBeNull());
});
