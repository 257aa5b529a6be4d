import { describe, expect, test } from 'vitest';
import { isOnCall, isStaffed, minutesToNextMail, needsTelling } from '@/domain/lead/on-call';

const ZONE = 'America/New_York';
/** A Wednesday in July, by the centre's clock. */
const july = (clock: string, day = 15): Date => new Date(`2026-07-${day}T${clock}:00-04:00`);

describe('whoever has a watch', () => {
  test.each([
    ['in its hours', [3], '20:00', '23:00', july('20:00'), true],
    ['not at its end', [3], '20:00', '23:00', july('23:00'), false],
    ['not on another day', [4], '20:00', '23:00', july('20:30'), false],
    ['past midnight, of the day it began', [3], '20:00', '08:00', july('07:59', 16), true],
    ['and not of the day it ends on', [4], '20:00', '08:00', july('07:59', 16), false],
    ['all day, where it ends when it begins', [3], '00:00', '00:00', july('23:59'), true],
    ['and not the day after', [3], '00:00', '00:00', july('00:00', 16), false],
  ] as const)('is on call %s', (_, days, from, to, at, expected) => {
    expect(isOnCall({ days, from, to }, ZONE, at)).toBe(expected);
  });
});

test('staff are there in the centre’s hours, or always', () => {
  const hours = { zone: ZONE, open: [{ days: [3], from: '08:00', to: '20:00' }] };
  expect([july('07:59'), july('08:00'), july('20:00')].map((at) => isStaffed(hours, at))).toEqual([false, true, false]);
  expect(isStaffed({ zone: ZONE, open: 'always' }, july('03:00'))).toBe(true);
});

test('somebody is told of a lead as long as it is open and untried, and of an emergency while it is one', () => {
  const lead = { urgency: 'emergency_now', attempts: 0, stage: 'new' } as const;
  expect(needsTelling(lead, 'emergency')).toBe(true);
  expect(needsTelling({ ...lead, urgency: 'routine' }, 'untried')).toBe(true);
  expect(needsTelling({ ...lead, urgency: 'routine' }, 'emergency')).toBe(false);
  for (const change of [{ attempts: 1 }, { stage: 'closed' }, { stage: 'admitted' }] as const)
    expect(needsTelling({ ...lead, ...change }, 'untried')).toBe(false);
});

test('waits grow, and end', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map(minutesToNextMail);
  expect(waits).toEqual([1, 2, 5, 10, 20, 40, null]);
});
