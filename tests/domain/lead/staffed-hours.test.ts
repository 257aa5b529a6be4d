import { expect, test } from 'vitest';
import {
  afterStaffed,
  endOfDay,
  endOfNextDay,
  type Hours,
  nextStaffed,
  stretchesAfter,
} from '@/domain/lead/staffed-hours';
import { EVERY_DAY, july, WEEKDAYS } from './people';

const ALWAYS: Hours = { zone: 'America/New_York', open: 'always' };
const NONE: Hours = { zone: 'America/New_York', open: [] };
const SUNDAYS: Hours = { zone: 'America/New_York', open: [{ days: [0], from: '04:00', to: '05:00' }] };
const NIGHTS: Hours = { zone: 'America/New_York', open: [{ days: [0, 1, 2, 3, 4, 5, 6], from: '22:00', to: '06:00' }] };

// Wednesday is the 15th, Friday the 17th.
test.each([
  ['while staff are there, minutes are minutes', WEEKDAYS, '15 10:00', 15, '15 10:15'],
  ['what is left at closing goes on at opening', WEEKDAYS, '15 16:50', 15, '16 09:05'],
  ['a weekend does not count', WEEKDAYS, '17 16:55', 15, '20 09:10'],
  ['before opening it starts at opening', WEEKDAYS, '15 03:00', 5, '15 09:05'],
  ['the night shift runs past midnight', NIGHTS, '15 23:50', 15, '16 00:05'],
  ['an hour a week takes as many weeks as it must', SUNDAYS, '05 05:00', 90, '19 04:30'],
  ['always there', ALWAYS, '18 03:00', 15, '18 03:15'],
  ['no hours given, every minute counts', NONE, '18 03:00', 15, '18 03:15'],
])('%s', (_, hours, from, minutes, expected) => {
  expect(afterStaffed(hours, july(from), minutes)).toEqual(july(expected));
});

test.each([
  ['in the day: at its closing', WEEKDAYS, '15 10:00', '15 17:00', '16 17:00'],
  ['after closing: at the next', WEEKDAYS, '15 18:00', '16 17:00', '16 17:00'],
  ['on Friday the next is Monday', WEEKDAYS, '17 10:00', '17 17:00', '20 17:00'],
  ['always there: midnight', ALWAYS, '15 10:00', '16 00:00', '17 00:00'],
  ['the night shift ends in the morning', NIGHTS, '15 23:00', '16 06:00', '17 06:00'],
])('the end of the day, and of the next, %s', (_, hours, at, today, next) => {
  expect(endOfDay(hours, july(at))).toEqual(july(today));
  expect(endOfNextDay(hours, july(at))).toEqual(july(next));
});

test('nobody is there before opening, on a Sunday or at closing time itself', () => {
  expect(nextStaffed(EVERY_DAY, july('15 07:59'))).toEqual(july('15 08:00'));
  expect(nextStaffed(WEEKDAYS, july('19 12:00'))).toEqual(july('20 09:00'));
  expect(nextStaffed(WEEKDAYS, july('15 17:00'))).toEqual(july('16 09:00'));
  expect(nextStaffed(WEEKDAYS, july('15 12:00'))).toEqual(july('15 12:00'));
});

test('opening is at eight by the wall clock on the day clocks go forward', () => {
  expect(nextStaffed(EVERY_DAY, new Date('2026-03-08T05:30:00Z')).toISOString()).toBe('2026-03-08T12:00:00.000Z');
});

test('a stretch that begins in the hour that clocks skip, and ends with it, is left out that day', () => {
  const hours: Hours = { zone: 'America/New_York', open: [{ days: [0, 1], from: '02:30', to: '03:00' }] };
  const monday = { from: new Date('2026-03-09T06:30:00Z'), to: new Date('2026-03-09T07:00:00Z') };
  expect(stretchesAfter(hours, new Date('2026-03-08T05:30:00Z'))[0]).toEqual(monday);
});
