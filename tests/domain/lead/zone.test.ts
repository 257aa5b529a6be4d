import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockTime,
  daysLater,
  instantAt,
  isZone,
  localTime,
  toldTime,
  weekdayOf,
  wholeTimes,
} from '@/domain/lead/zone';

const NY = 'America/New_York';
const at = (zone: string, month: number, day: number, hour: number, minute = 0) =>
  instantAt(zone, { year: 2026, month, day }, hour * 60 + minute).toISOString();

describe('in New York', () => {
  test.each([
    ['an hour before clocks go forward', at(NY, 3, 8, 1), '2026-03-08T06:00:00.000Z'],
    ['a time that is skipped is an hour later', at(NY, 3, 8, 2, 30), '2026-03-08T07:30:00.000Z'],
    ['after they went forward', at(NY, 3, 8, 8), '2026-03-08T12:00:00.000Z'],
    ['the evening before', at(NY, 3, 7, 21), '2026-03-08T02:00:00.000Z'],
    ['before clocks go back', at(NY, 11, 1, 0, 30), '2026-11-01T04:30:00.000Z'],
    ['a time that comes twice is its first', at(NY, 11, 1, 1, 30), '2026-11-01T05:30:00.000Z'],
    ['after they went back', at(NY, 11, 1, 8), '2026-11-01T13:00:00.000Z'],
    [
      '24 hours from midnight is the next midnight, though that day has 25',
      at(NY, 11, 1, 24),
      '2026-11-02T05:00:00.000Z',
    ],
  ])('%s', (_, found, expected) => expect(found).toBe(expected));

  test('the hour that comes twice is read as the same hour both times', () => {
    expect(localTime(NY, new Date('2026-11-01T05:30:00Z'))).toMatchObject({ day: 1, hour: 1, minute: 30, weekday: 0 });
    expect(localTime(NY, new Date('2026-11-01T06:30:00Z'))).toMatchObject({ day: 1, hour: 1, minute: 30 });
  });
});

test('Kolkata is five and a half hours ahead all year', () => {
  expect(at('Asia/Kolkata', 1, 15, 9)).toBe('2026-01-15T03:30:00.000Z');
  expect(at('Asia/Kolkata', 7, 15, 0, 15)).toBe('2026-07-14T18:45:00.000Z');
  expect(localTime('Asia/Kolkata', new Date('2026-07-14T18:45:00Z'))).toMatchObject({ day: 15, hour: 0, minute: 15 });
});

test.each([NY, 'Asia/Kolkata', 'Pacific/Chatham', 'UTC'])(
  'there and back in %s stays on the same wall time',
  (zone) => {
    const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (instant) => {
        const local = localTime(zone, instant);
        const back = instantAt(zone, local, local.hour * 60 + local.minute);
        expect(localTime(zone, back)).toEqual(local);
      }),
    );
  },
);

test('days run over the ends of months and leap years', () => {
  expect(daysLater({ year: 2028, month: 2, day: 28 }, 1)).toEqual({ year: 2028, month: 2, day: 29 });
  expect(daysLater({ year: 2026, month: 12, day: 31 }, 1)).toEqual({ year: 2027, month: 1, day: 1 });
  expect(weekdayOf({ year: 2026, month: 7, day: 15 })).toBe(3);
});

test('a time of today is only the time; another day’s has its weekday; the zone is named when asked', () => {
  const now = new Date('2026-07-15T16:00:00Z');
  expect(clockTime(NY, new Date('2026-07-16T01:00:00Z'), now, 'en')).toBe('9:00 PM');
  expect(clockTime(NY, new Date('2026-07-16T12:00:00Z'), now, 'en')).toBe('Thu 8:00 AM');
  expect(clockTime(NY, new Date('2026-07-16T01:00:00Z'), now, 'en', true)).toBe('9:00 PM EDT');
});

test('a caller is told the day in full, and the date where a weekday could be the one before', () => {
  const at = new Date('2026-07-16T12:00:00Z');
  const told = (now: string, language: 'en' | 'es') => toldTime(NY, at, new Date(now), language);
  expect(told('2026-07-16T20:00:00Z', 'en')).toEqual({ day: null, time: '8:00 AM EDT' });
  expect(told('2026-07-20T12:00:00Z', 'en')).toEqual({ day: 'Thursday', time: '8:00 AM EDT' });
  expect(told('2026-07-20T12:00:00Z', 'es')).toEqual({ day: 'jueves', time: '8:00 a. m. EDT' });
  expect(told('2026-07-23T12:00:00Z', 'en').day).toBe('July 16');
  expect(told('2026-07-23T12:00:00Z', 'es').day).toBe('16 de julio');
});

test.each([
  ['de 8 a. m. a 8 p. m., hora del Este', 'de 8~a.~m. a 8~p.~m., hora del Este'],
  ['8 a.m. to 8 p.m. Eastern Time', '8~a.m. to 8~p.m. Eastern Time'],
  ['Wed, 2:15 PM EDT. If nobody has', 'Wed, 2:15~PM~EDT. If nobody has'],
  ['el mié a las 2:15 p. m. EDT. Si nadie', 'el mié a las 2:15~p.~m.~EDT. Si nadie'],
  ['2 amigos a las 3', '2 amigos a las 3'],
])('no line ends inside a time of day: "%s"', (text, whole) => {
  expect(wholeTimes(text)).toBe(whole.replaceAll('~', '\u00a0'));
});

test('a zone nobody knows is not one', () => {
  expect([isZone(NY), isZone('Mars/Olympus'), isZone('')]).toEqual([true, false, false]);
});
