import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayPart, SafeContact } from '@/domain/intake/safe-contact';
import { CLOCKS } from '@/domain/lead/clocks';
import { OUTCOMES } from '@/domain/lead/contact-log';
import { byQueueOrder, ceilingAt, type DueInput, dueAt, isPastCeiling, rankOf } from '@/domain/lead/queue';
import { owesTry } from '@/domain/lead/reachable';
import { isSafe } from '@/domain/lead/safe-hours';
import { URGENCIES, type Urgency } from '@/domain/triage/urgency';
import { runs } from '../runs';
import { EVERY_DAY, july, MARISOL, WEEKDAYS } from './people';

const lead = (urgency: Urgency, arrived: string, changes: Partial<DueInput> = {}): DueInput => ({
  urgency,
  arrivedAt: july(arrived),
  hours: WEEKDAYS,
  safeContact: MARISOL,
  attempts: 0,
  last: null,
  hasTalked: false,
  asksNoContact: false,
  ...changes,
});
const only = (...safe: DayPart[]): Partial<DueInput> => ({ safeContact: { ...MARISOL, safe } });
const theirs = (changes: Partial<SafeContact>): Partial<DueInput> => ({ safeContact: { ...MARISOL, ...changes } });
const tried = (at: string, attempts = 1, outcome: (typeof OUTCOMES)[number] = 'no_answer'): Partial<DueInput> => ({
  attempts,
  last: { at: july(at), outcome },
});

test.each([
  ['emergency_now', false, 0],
  ['emergency_now', true, 0],
  ['urgent_1h', false, 1],
  ['urgent_1h', true, 1],
  ['same_day', false, 2],
  ['same_day', true, 1],
  ['routine', false, 2],
  ['routine', true, 1],
] as const)('%s, raised: %s, ranks %d', (urgency, escalated, rank) => expect(rankOf(urgency, escalated)).toBe(rank));

// Wednesday is the 15th; staff are there on weekdays, 9 to 17.
describe('what is owed first', () => {
  test.each<[string, DueInput, string]>([
    ['a try in five minutes', lead('routine', '15 10:00'), '15 10:05'],
    ['at night, five minutes after opening', lead('routine', '15 03:00'), '15 09:05'],
    ['an emergency does not wait for hours', lead('emergency_now', '15 03:00'), '15 03:05'],
    ['an emergency does not wait for safe times', lead('emergency_now', '15 10:00', only('night')), '15 10:05'],
    ['an urgent one at night: its hour', lead('urgent_1h', '15 03:00'), '15 04:00'],
    ['same day, just before closing: closing', lead('same_day', '15 16:58'), '15 17:00'],
    ['someone who is safe only at night: past nine', lead('routine', '15 10:00', only('night')), '15 21:05'],
    [
      'safe times open while nobody is there: at opening',
      lead('urgent_1h', '15 18:00', only('night', 'morning')),
      '16 09:05',
    ],
    ['they contact us: only looking again', lead('routine', '15 10:00', theirs({ way: 'i_contact_you' })), '15 17:00'],
    ['no permission: the same', lead('urgent_1h', '15 10:00', theirs({ permission: 'no' })), '15 17:00'],
    ['permission not answered: the same', lead('emergency_now', '15 10:00', theirs({ permission: null })), '15 17:00'],
    [
      'the withdrawal window opening sooner',
      lead('routine', '15 03:00', { withdrawalOpensAt: july('15 06:00') }),
      '15 06:00',
    ],
    [
      'a window already open: at once',
      lead('routine', '15 10:00', { withdrawalOpensAt: july('14 06:00') }),
      '15 10:00',
    ],
    ['they told us no times', lead('routine', '15 10:00', { safeContact: null }), '15 10:05'],
    [
      'no safe time at all keeps its place',
      lead('routine', '15 10:00', { safeContact: { ...MARISOL, never: ['morning', 'afternoon', 'evening', 'night'] } }),
      '15 10:05',
    ],
    [
      'asked not to be contacted: only writing the outcome',
      lead('routine', '15 10:00', { asksNoContact: true }),
      '15 17:00',
    ],
  ])('%s', (_, input, expected) => expect(dueAt(input, CLOCKS)).toEqual(july(expected)));
});

describe('what is owed after a try', () => {
  test.each<[string, DueInput, string]>([
    ['half an hour after the first', lead('routine', '15 10:00', tried('15 10:03')), '15 10:33'],
    ['two hours after the second', lead('routine', '15 10:00', tried('15 10:33', 2)), '15 12:33'],
    ['the next day after the third', lead('routine', '14 10:00', tried('14 12:33', 3)), '15 12:33'],
    ['and again after the ninth', lead('routine', '13 10:00', tried('15 12:33', 9)), '16 12:33'],
    ['not before opening', lead('routine', '15 10:00', tried('15 16:45')), '16 09:00'],
    ['not at an unsafe time', lead('routine', '15 10:00', { ...tried('15 11:45'), ...only('morning') }), '16 09:00'],
    ['never later than an hour that still runs', lead('urgent_1h', '15 10:00', tried('15 10:33', 2)), '15 11:00'],
    ['that hour gone by, as the schedule says', lead('urgent_1h', '15 10:00', tried('15 11:10', 2)), '15 13:10'],
    [
      'an emergency again in five minutes, at night too',
      lead('emergency_now', '15 03:00', tried('15 03:06')),
      '15 03:11',
    ],
    [
      'after a talk: news by the next day’s end',
      lead('routine', '15 10:00', { ...tried('15 10:03', 1, 'talked'), hasTalked: true }),
      '16 17:00',
    ],
    [
      'news that no later safe time would bring in time: by the last one before',
      lead('routine', '15 10:00', { ...tried('15 10:03', 1, 'talked'), ...only('morning'), hasTalked: true }),
      '16 11:59',
    ],
    [
      'news with no safe time in between: as they left it',
      lead('routine', '15 10:00', {
        ...tried('15 10:03', 1, 'talked'),
        ...theirs({ never: ['morning', 'afternoon', 'evening', 'night'] }),
        hasTalked: true,
      }),
      '16 17:00',
    ],
    [
      'they contact us, and called: only writing the outcome',
      lead('routine', '15 10:00', { ...tried('15 10:03', 1, 'talked'), ...theirs({ way: 'i_contact_you' }) }),
      '15 17:00',
    ],
    [
      'a wrong number: another way, today',
      lead('routine', '15 10:00', tried('15 10:03', 1, 'wrong_number')),
      '15 17:00',
    ],
    [
      'asked not to be contacted: no further try',
      lead('routine', '15 10:00', tried('15 10:03', 1, 'asked_not_to_be_contacted')),
      '15 17:00',
    ],
  ])('%s', (_, input, expected) => expect(dueAt(input, CLOCKS)).toEqual(july(expected)));
});

test('a lead that nobody has tried is raised at its ceiling, and not once somebody has', () => {
  expect(ceilingAt(lead('routine', '15 10:00'), CLOCKS)).toEqual(july('15 10:15'));
  expect(ceilingAt(lead('emergency_now', '15 03:00'), CLOCKS)).toEqual(july('15 03:15'));
  expect(ceilingAt(lead('routine', '15 10:00', only('night')), CLOCKS)).toEqual(july('15 21:15'));
  expect(ceilingAt(lead('routine', '15 11:50', only('morning')), CLOCKS)).toEqual(july('16 09:15'));
  const ceiling = july('15 10:15');
  expect(isPastCeiling(0, ceiling, july('15 10:14'))).toBe(false);
  expect(isPastCeiling(0, ceiling, july('15 10:15'))).toBe(true);
  expect(isPastCeiling(1, ceiling, july('15 12:00'))).toBe(false);
});

test.each([{ way: 'i_contact_you' }, { permission: 'no' }, { permission: null }] as const)(
  'a lead to whom no try is owed, %o, has no ceiling to be raised at, and keeps its rank',
  (changes) => {
    expect(ceilingAt(lead('emergency_now', '15 10:00', theirs(changes)), CLOCKS) > july('31 10:00')).toBe(true);
    expect(owesTry({ ...MARISOL, ...changes }, false)).toBe(false);
    expect(rankOf('emergency_now', false)).toBe(0);
  },
);

test('a try is owed to whoever may be contacted, and to whoever told us nothing, unless they ask not to be', () => {
  expect([owesTry(MARISOL, false), owesTry(null, false)]).toEqual([true, true]);
  expect([owesTry(MARISOL, true), owesTry(null, true)]).toEqual([false, false]);
});

const part = fc.constantFrom<DayPart>('morning', 'afternoon', 'evening', 'night');
const contact: fc.Arbitrary<SafeContact> = fc
  .record({
    safe: fc.uniqueArray(part),
    never: fc.uniqueArray(part, { maxLength: 2 }),
    zone: fc.constantFrom('America/New_York', 'Asia/Kolkata'),
  })
  .map((times) => ({ ...MARISOL, ...times }));
const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });

test('nothing is due in a never-time, save for an emergency or where no contact is owed', () => {
  const schedules = fc.constantFrom(
    ...OUTCOMES.filter((o) => o !== 'wrong_number' && o !== 'asked_not_to_be_contacted'),
  );
  const last = fc.option(fc.record({ at: moment, outcome: schedules }));
  const calm = fc.constantFrom(...URGENCIES.filter((u) => u !== 'emergency_now'));
  const hours = fc.constantFrom(EVERY_DAY, WEEKDAYS);
  fc.assert(
    fc.property(calm, moment, contact, last, hours, fc.nat(6), (urgency, arrivedAt, safeContact, last, hours, n) => {
      fc.pre(safeContact.safe.length === 0 || safeContact.safe.some((p) => !safeContact.never.includes(p)));
      const input = lead(urgency, '15 10:00', { arrivedAt, safeContact, last, hours, attempts: last ? n + 1 : 0 });
      const due = dueAt(input, CLOCKS);
      expect(isSafe(safeContact, due)).toBe(true);
      expect(due >= (last?.at ?? arrivedAt)).toBe(true);
      expect(ceilingAt(input, CLOCKS) >= dueAt({ ...input, last: null }, CLOCKS)).toBe(true);
    }),
    runs(400),
  );
});

test('the order is total: the same for every shuffle, and equal only for one and the same place', () => {
  const place = fc.record({ rank: fc.nat(2), dueAt: fc.nat(3).map((m) => new Date(m * 60_000)), id: fc.uuid() });
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: (p) => p.id, maxLength: 12 }), (places) => {
      const sorted = places.toSorted(byQueueOrder);
      expect(places.toReversed().toSorted(byQueueOrder)).toEqual(sorted);
      for (const a of places) for (const b of places) expect(byQueueOrder(a, b) === 0).toBe(a === b);
    }),
  );
});
