import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLOCKS } from '@/domain/lead/clocks';
import { promiseFor } from '@/domain/lead/promise';
import { ceilingAt, type DueInput, dueAt } from '@/domain/lead/queue';
import { staffedAndSafe } from '@/domain/lead/reachable';
import { isSafe } from '@/domain/lead/safe-hours';
import { clockOf } from '@/domain/lead/shown-clocks';
import { afterStaffed } from '@/domain/lead/staffed-hours';
import type { Urgency } from '@/domain/triage/urgency';
import { runs } from '../runs';
import { contact, hours, isStaffed, MINUTE, moment, STEP } from './change-days';

// What is owed to whom by when, on the days when clocks change, for centres and callers in any two zones.

const SOME = runs(300);
const CALM = fc.constantFrom<Urgency>('urgent_1h', 'same_day', 'routine');
const BY_DAYS = fc.constantFrom<Urgency>('same_day', 'routine');
const { target, ceiling } = CLOCKS.firstAttempt;

const arrival = (urgency: fc.Arbitrary<Urgency>): fc.Arbitrary<DueInput> =>
  fc.record({
    urgency,
    arrivedAt: moment,
    hours,
    safeContact: contact,
    attempts: fc.constant(0),
    last: fc.constant(null),
    hasTalked: fc.constant(false),
    asksNoContact: fc.constant(false),
  });

/** The same lead once so many tries have reached nobody, the last of them so long after it came. */
const tried = (lead: DueInput, attempts: number, steps: number): DueInput => ({
  ...lead,
  attempts,
  last: { at: new Date(lead.arrivedAt.getTime() + steps * STEP), outcome: 'no_answer' },
});

const meets = (lead: DueInput, from: Date = lead.arrivedAt): boolean => staffedAndSafe(lead, from) !== null;
/** Whether staff are there at a safe time in the week or so from this moment: the last such time may be behind. */
const meetsSoon = (lead: DueInput, from: Date): boolean => {
  const at = staffedAndSafe(lead, from);
  return at !== null && at.getTime() < from.getTime() + 9 * 24 * 60 * MINUTE;
};
const safeFor = ({ safeContact }: DueInput, at: Date): boolean => !safeContact || isSafe(safeContact, at);
/** Staff are there, or have just gone: by the end of a day is by its closing. */
const byStaff = ({ hours }: DueInput, at: Date): boolean =>
  isStaffed(hours, at) || isStaffed(hours, new Date(at.getTime() - MINUTE));

describe('what is due', () => {
  test('is never before they came or were tried, and never at a time that is not safe for them', () => {
    fc.assert(
      fc.property(arrival(CALM), fc.integer({ min: 1, max: 9 }), fc.nat(600), (lead, attempts, steps) => {
        const again = tried(lead, attempts, steps);
        for (const [due, from] of [
          [dueAt(lead, CLOCKS), lead.arrivedAt],
          [ceilingAt(lead, CLOCKS), dueAt(lead, CLOCKS)],
          [dueAt(again, CLOCKS), again.last?.at ?? lead.arrivedAt],
        ] as const)
          expect([due >= from, safeFor(lead, due)]).toEqual([true, true]);
      }),
      SOME,
    );
  });

  test('within days is due while staff are there, or as they go, where that can be at a safe time', () => {
    fc.assert(
      fc.property(arrival(BY_DAYS), fc.integer({ min: 1, max: 9 }), fc.nat(600), (lead, attempts, steps) => {
        fc.pre(meets(lead));
        expect(byStaff(lead, dueAt(lead, CLOCKS))).toBe(true);
        expect(isStaffed(lead.hours, ceilingAt(lead, CLOCKS))).toBe(true);
        const again = dueAt(tried(lead, attempts, steps), CLOCKS);
        expect(byStaff(lead, again) || !meetsSoon(lead, again)).toBe(true);
      }),
      SOME,
    );
  });

  test('to whoever came later is due later, or at the same moment', () => {
    fc.assert(
      fc.property(arrival(CALM), fc.nat(600), (lead, steps) => {
        const later = { ...lead, arrivedAt: new Date(lead.arrivedAt.getTime() + steps * STEP) };
        if (lead.urgency !== 'urgent_1h') expect(dueAt(later, CLOCKS) >= dueAt(lead, CLOCKS)).toBe(true);
        expect(ceilingAt(later, CLOCKS) >= ceilingAt(lead, CLOCKS)).toBe(true);
        const anyTime = { ...lead, safeContact: null };
        expect(dueAt({ ...later, safeContact: null }, CLOCKS) >= dueAt(anyTime, CLOCKS)).toBe(true);
      }),
      SOME,
    );
  });

  test('to an emergency is due in real minutes, whatever a clock on a wall does meanwhile', () => {
    fc.assert(
      fc.property(arrival(fc.constant('emergency_now')), (lead) => {
        const minutesOn = (minutes: number) => new Date(lead.arrivedAt.getTime() + minutes * MINUTE);
        expect([dueAt(lead, CLOCKS), ceilingAt(lead, CLOCKS)]).toEqual([minutesOn(target), minutesOn(ceiling)]);
      }),
      SOME,
    );
  });
});

describe('the clocks that are shown', () => {
  test('are late past what is due and never before, and wait until a moment that is safe and staffed', () => {
    fc.assert(
      fc.property(arrival(CALM), fc.nat(1200), (lead, steps) => {
        const now = new Date(lead.arrivedAt.getTime() + steps * STEP);
        const { firstAttempt } = clockOf({ ...lead, firstAttemptAt: null, firstConversationAt: null }, now, CLOCKS);
        const due = dueAt(lead, CLOCKS);
        if (firstAttempt.kind === 'late') expect(now > due).toBe(true);
        if (firstAttempt.kind === 'due') expect(now <= due && safeFor(lead, now)).toBe(true);
        if (firstAttempt.kind !== 'waiting') expect(firstAttempt.at).toEqual(due);
        if (firstAttempt.kind !== 'waiting' || !meets(lead)) return;
        expect(safeFor(lead, now)).toBe(false);
        expect([firstAttempt.at > now, isStaffed(lead.hours, firstAttempt.at)]).toEqual([true, true]);
        expect(safeFor(lead, firstAttempt.at)).toBe(true);
      }),
      SOME,
    );
  });
});

describe('what is promised', () => {
  test('can be kept: staff are there before it at a safe time, and have had the minutes of a first try', () => {
    const urgency = fc.constantFrom<Urgency>('emergency_now', 'urgent_1h', 'same_day', 'routine');
    fc.assert(
      fc.property(arrival(urgency), fc.nat(600), (lead, steps) => {
        const { hours, safeContact, arrivedAt: now } = lead;
        const promise = (at: Date) => promiseFor({ urgency: lead.urgency, now: at, hours, safeContact }, CLOCKS);
        const by = promise(now);
        expect(by === null).toBe(!meets(lead));
        if (!by) return;
        const opens = staffedAndSafe({ hours, safeContact }, now);
        expect(opens && opens <= by).toBe(true);
        expect(by >= afterStaffed(hours, now, ceiling)).toBe(true);
        const then = new Date(now.getTime() + steps * STEP);
        const later = promise(then);
        expect(later === null).toBe(!meets(lead, then));
        if (later) expect(later >= by).toBe(true);
      }),
      SOME,
    );
  });
});
