import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { owesTry, reachableBy, staffedAndSafe } from '@/domain/lead/reachable';
import { isSafe, lastSafeMoment, nextSafeMoment } from '@/domain/lead/safe-hours';
import { asPosted, postedMoment, SNOOZE_NAMES, snoozeEnds } from '@/domain/lead/snooze';
import { afterStaffed, endOfDay, endOfNextDay, nextStaffed, stretchesAfter } from '@/domain/lead/staffed-hours';
import { instantAt, localTime } from '@/domain/lead/zone';
import { runs } from '../runs';
import { anyHours, contact, hours, isStaffed, MINUTE, moment, STEP, walk, zone } from './change-days';

// What hours and clocks are made of, beside a plain walk that reads the clock on the wall every five minutes.

const SOME = runs(150);
const minutes = fc.integer({ min: 0, max: 12 }).map((fives) => fives * 5);

describe('a time on a clock', () => {
  test('is the first instant that shows it; where none does, as much later as was skipped', () => {
    fc.assert(
      fc.property(zone, moment, fc.integer({ min: 0, max: 2 * 1440 }), (zone, near, wanted) => {
        const day = localTime(zone, near);
        const at = instantAt(zone, day, wanted);
        const shows = (instant: Date) => {
          const { year, month, day: of, hour, minute } = localTime(zone, instant);
          return Date.UTC(year, month - 1, of, hour, minute) - Date.UTC(day.year, day.month - 1, day.day);
        };
        const off = shows(at) - wanted * MINUTE;
        const shown = Array.from({ length: 6 * 60 }, (_, i) => new Date(at.getTime() + (i - 3 * 60) * MINUTE)).filter(
          (one) => shows(one) === wanted * MINUTE,
        );
        if (off === 0) expect(shown[0]).toEqual(at);
        else expect([shown, off > 0 && off <= 60 * MINUTE]).toEqual([[], true]);
      }),
      SOME,
    );
  });

  test('that a field posts is that time, and one that is skipped is none', () => {
    fc.assert(
      fc.property(zone, moment, (zone, at) => {
        const back = postedMoment(asPosted(at, zone), zone);
        expect(back && asPosted(back, zone)).toBe(asPosted(at, zone));
      }),
    );
    expect(postedMoment('2026-03-08T02:30', 'America/New_York')).toBeNull();
    expect(postedMoment('2026-10-04T02:15', 'Australia/Lord_Howe')).toBeNull();
  });

  test('to which a lead is put off is still to come, and days end at nine in the morning', () => {
    fc.assert(
      fc.property(zone, moment, fc.constantFrom(...SNOOZE_NAMES), (zone, now, snooze) => {
        const until = snoozeEnds(snooze, zone, now);
        expect(until > now).toBe(true);
        if (snooze.startsWith('d')) expect(localTime(zone, until)).toMatchObject({ hour: 9, minute: 0 });
      }),
    );
  });
});

describe('staff', () => {
  test('are there next when the clock on the wall says so', () => {
    fc.assert(
      fc.property(hours, moment, (hours, at) => {
        expect(nextStaffed(hours, at)).toEqual(walk(at, (now) => isStaffed(hours, now)));
      }),
      SOME,
    );
  });

  test('have had so many minutes when so many went by while they were there', () => {
    fc.assert(
      fc.property(hours, moment, minutes, (hours, from, wanted) => {
        let left = wanted;
        const there = walk(from, (now) => {
          if (!isStaffed(hours, now)) return false;
          left -= STEP / MINUTE;
          return left < 0;
        });
        expect(afterStaffed(hours, from, wanted)).toEqual(there);
      }),
      SOME,
    );
  });

  test('never leave before they came, whatever the hours, and a day ends after it began', () => {
    fc.assert(
      fc.property(anyHours, moment, fc.nat(48), (hours, at, later) => {
        for (const { from, to } of stretchesAfter(hours, at)) expect(from < to).toBe(true);
        const after = new Date(at.getTime() + later * STEP);
        for (const end of [endOfDay, endOfNextDay]) {
          expect(end(hours, at) > at).toBe(true);
          expect(end(hours, after) >= end(hours, at)).toBe(true);
        }
        expect(endOfNextDay(hours, at) >= endOfDay(hours, at)).toBe(true);
        expect(afterStaffed(hours, after, 15) >= afterStaffed(hours, at, 15)).toBe(true);
      }),
      SOME,
    );
  });
});

describe('a safe moment', () => {
  test('is the first from now on, or the last until then, by the caller’s own clock', () => {
    fc.assert(
      fc.property(contact, moment, fc.nat(3 * 288), (times, at, steps) => {
        expect(nextSafeMoment(times, at)).toEqual(walk(at, (now) => isSafe(times, now)));
        const upTo = new Date(at.getTime() + steps * STEP);
        const last = lastSafeMoment(times, at, upTo);
        const anyLater = walk(last ? new Date(last.getTime() + MINUTE) : at, (now) => now > upTo || isSafe(times, now));
        if (last) expect([isSafe(times, last), last >= at, last <= upTo]).toEqual([true, true, true]);
        if (last?.getTime() !== upTo.getTime()) expect(anyLater && anyLater > upTo).toBe(true);
      }),
      SOME,
    );
  });

  test('while staff are there is the first that is both; where there is none in a fortnight, there is none', () => {
    fc.assert(
      fc.property(hours, contact, moment, (hours, safeContact, at) => {
        const both = (now: Date) => isStaffed(hours, now) && isSafe(safeContact, now);
        expect(staffedAndSafe({ hours, safeContact }, at)).toEqual(walk(at, both));
      }),
      SOME,
    );
  });

  test('is what somebody is reached by, after the minutes that it takes or as soon as can be', () => {
    fc.assert(
      fc.property(hours, contact, moment, minutes, (hours, safeContact, from, wanted) => {
        fc.pre(owesTry(safeContact, false));
        const reach = { hours, safeContact };
        const [opens, by] = [staffedAndSafe(reach, from), reachableBy(reach, from, wanted)];
        expect(by === null).toBe(opens === null);
        if (!by || !opens) return;
        expect(by >= opens).toBe(true);
        expect([isStaffed(hours, by), isSafe(safeContact, by)]).toEqual([true, true]);
      }),
      runs(300),
    );
  });
});
