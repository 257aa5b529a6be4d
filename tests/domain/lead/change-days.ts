import fc from 'fast-check';
import type { DayPart, SafeContact } from '@/domain/intake/safe-contact';
import type { Hours } from '@/domain/lead/staffed-hours';
import { localTime } from '@/domain/lead/zone';
import { MARISOL } from './people';

// Moments around the days on which clocks change, here and there, and whatever a centre and a caller may say of their hours.

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Whole hours and half ones, with a change and without; Lord Howe changes by half an hour, Chatham at a quarter to three. */
export const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/St_Johns',
  'Pacific/Honolulu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'UTC',
] as const;

function ahead(zone: string, at: number): number {
  const { year, month, day, hour, minute } = localTime(zone, new Date(at));
  return Date.UTC(year, month - 1, day, hour, minute) - at;
}

/** The days, as midnights of UTC, on or after which a clock in one of the zones goes forward or back. */
const CHANGES = [2025, 2026, 2027, 2028, 2031].flatMap((year) =>
  Array.from({ length: 365 }, (_, day) => Date.UTC(year, 0, 1 + day)).filter((at) =>
    ZONES.some((zone) => ahead(zone, at) !== ahead(zone, at + DAY)),
  ),
);

/** Times are on the grid of five minutes, as hours are: so a plain walk over it finds what it must. */
export const STEP = 5 * MINUTE;

/** A moment within three days of a change. */
export const moment: fc.Arbitrary<Date> = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: (-3 * DAY) / STEP, max: (4 * DAY) / STEP }))
  .map(([day, steps]) => new Date(day + steps * STEP));

export const zone = fc.constantFrom(...ZONES);

const clock = (minutes: number): string =>
  `${String(Math.floor((minutes / 60) % 24)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Between one and four in the morning a clock time can be skipped or come twice. */
const isOnce = (minutes: number): boolean => minutes % 1440 < 60 || minutes % 1440 >= 240;

const span = (ends: (minutes: number) => boolean) =>
  fc
    .record({
      days: fc.uniqueArray(fc.nat(6), { minLength: 1 }),
      from: fc.nat(95).map((quarter) => quarter * 15),
      long: fc.integer({ min: 4, max: 96 }).map((quarters) => quarters * 15),
    })
    .filter(({ from, long }) => ends(from) && ends(from + long))
    .map(({ days, from, long }) => ({ days, from: clock(from), to: clock(from + long) }));

const hoursOf = (ends: (minutes: number) => boolean): fc.Arbitrary<Hours> =>
  fc.record({ zone, open: fc.array(span(ends), { minLength: 1, maxLength: 3 }) });

/** A centre's hours, none of which begins or ends where a clock time can be skipped or come twice. */
export const hours: fc.Arbitrary<Hours> = hoursOf(isOnce);
/** Any hours at all. */
export const anyHours: fc.Arbitrary<Hours> = fc.oneof(
  hoursOf(() => true),
  zone.map((one): Hours => ({ zone: one, open: 'always' })),
);

const part = fc.constantFrom<DayPart>('morning', 'afternoon', 'evening', 'night');

/** Somebody who may be contacted, at some time of their day. */
export const contact: fc.Arbitrary<SafeContact> = fc
  .record({ safe: fc.uniqueArray(part), never: fc.uniqueArray(part, { maxLength: 3 }), zone })
  .filter(({ safe, never }) => safe.length === 0 || safe.some((one) => !never.includes(one)))
  .map((times) => ({ ...MARISOL, ...times }));

/** Whether staff are there, read off the clock on the centre's wall. */
export function isStaffed(hours: Hours, at: Date): boolean {
  if (hours.open === 'always') return true;
  const { hour, minute, weekday } = localTime(hours.zone, at);
  const now = clock(hour * 60 + minute);
  return hours.open.some(({ days, from, to }) => {
    const [today, yesterday] = [days.includes(weekday), days.includes((weekday + 6) % 7)];
    return from < to ? today && now >= from && now < to : (today && now >= from) || (yesterday && now < to);
  });
}

/** The first moment from this one on for which something holds, by walking; null where there is none in a fortnight. */
export function walk(from: Date, holds: (at: Date) => boolean): Date | null {
  for (let at = from.getTime(); at < from.getTime() + 14 * DAY; at += STEP) {
    const here = new Date(at);
    if (holds(here)) return here;
  }
  return null;
}
