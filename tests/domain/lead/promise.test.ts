import { expect, test } from 'vitest';
import { CLOCKS } from '@/domain/lead/clocks';
import { promiseFor } from '@/domain/lead/promise';
import { ceilingAt } from '@/domain/lead/queue';
import type { Hours } from '@/domain/lead/staffed-hours';
import { URGENCIES, type Urgency } from '@/domain/triage/urgency';
import { july, MARISOL, WEEKDAYS } from './people';

const promise = (urgency: Urgency, now: string, changes: Partial<typeof MARISOL> = {}) =>
  promiseFor({ urgency, now: july(now), hours: WEEKDAYS, safeContact: { ...MARISOL, ...changes } }, CLOCKS);

test.each([
  ['emergency_now', '15 10:00', '15 10:15'],
  // Nobody is there at three in the morning, so nothing sooner would be true.
  ['emergency_now', '15 03:00', '15 09:15'],
  ['urgent_1h', '15 10:00', '15 11:00'],
  // An hour of ours would end tomorrow; who is less urgent is told today's closing, so nobody is told later.
  ['urgent_1h', '15 16:30', '15 17:00'],
  ['urgent_1h', '15 16:55', '16 09:10'],
  ['same_day', '15 10:00', '15 17:00'],
  ['same_day', '15 16:55', '16 09:10'],
  ['routine', '15 10:00', '16 17:00'],
  ['routine', '17 10:00', '20 17:00'],
] as const)('%s at %s is promised by %s', (urgency, now, by) => expect(promise(urgency, now)).toEqual(july(by)));

test('at every quarter of an hour of a week, who is more urgent is promised no later time', () => {
  for (let quarter = 0; quarter < 7 * 96; quarter += 1) {
    const now = new Date(july('13 00:00').getTime() + quarter * 15 * 60_000);
    for (const safe of [[], ['morning'], ['evening', 'afternoon']] as const) {
      const times = URGENCIES.map((urgency) =>
        promiseFor({ urgency, now, hours: WEEKDAYS, safeContact: { ...MARISOL, safe: [...safe] } }, CLOCKS)?.getTime(),
      );
      expect(
        times.toSorted((one, other) => (one ?? 0) - (other ?? 0)),
        now.toISOString(),
      ).toEqual(times);
    }
  }
});

test.each([
  ['safe in the morning, it is afternoon: the try has its minutes', '15 13:00', ['morning'], '16 09:15'],
  ['safe times open in a quarter of an hour', '15 11:45', ['afternoon'], '15 12:45'],
  ['safe times end before the try has had its minutes', '15 11:50', ['morning'], '16 09:15'],
] as const)('nothing is promised by the very moment it becomes possible: %s', (_, now, safe, by) => {
  expect(promise('urgent_1h', now, { safe })).toEqual(july(by));
});

test.each([
  ['15 11:45', '15 12:15'],
  ['15 08:50', '15 12:15'],
] as const)('an emergency at %s, safe in the afternoon, is promised by %s', (now, by) => {
  expect(promise('emergency_now', now, { safe: ['afternoon'] })).toEqual(july(by));
});

test('where no safe time is as long as a try takes, it is promised by the end of the first', () => {
  // In Halifax an hour later: safe until noon there is safe until eleven here.
  const hours: Hours = { ...WEEKDAYS, open: [{ days: [3], from: '10:50', to: '17:00' }] };
  const safeContact = { ...MARISOL, safe: ['morning' as const], zone: 'America/Halifax' };
  expect(promiseFor({ urgency: 'emergency_now', now: july('14 10:00'), hours, safeContact }, CLOCKS)).toEqual(
    july('15 11:05'),
  );
  const lead = { urgency: 'routine', arrivedAt: july('14 10:00'), hours, safeContact, asksNoContact: false } as const;
  expect(ceilingAt(lead, CLOCKS)).toEqual(july('15 10:59'));
});

test('a last safe time before clocks change elsewhere is promised, however short it is', () => {
  const hours: Hours = { zone: 'Asia/Kolkata', open: [{ days: [6, 0], from: '20:00', to: '21:00' }] };
  const safeContact = { ...MARISOL, never: ['afternoon' as const], zone: 'America/St_Johns' };
  // 20:55 in Kolkata, and still morning in St. John’s; tomorrow it is afternoon there.
  const now = new Date('2025-03-08T15:25:00Z');
  expect(promiseFor({ urgency: 'emergency_now', now, hours, safeContact }, CLOCKS)).not.toBeNull();
  const lead = { urgency: 'routine', arrivedAt: now, hours, safeContact, asksNoContact: false } as const;
  expect(ceilingAt(lead, CLOCKS)).toEqual(new Date('2025-03-08T15:29:00Z'));
});

test('what could be kept only once clocks have changed, months from now, is not promised, and keeps its place', () => {
  const hours: Hours = { zone: 'Asia/Kolkata', open: [{ days: [0], from: '20:30', to: '21:30' }] };
  // Half past eight there is eleven in the morning in New York, until clocks go back in November.
  const safeContact = { ...MARISOL, never: ['morning' as const] };
  const now = new Date('2025-03-09T12:00:00Z');
  expect(promiseFor({ urgency: 'routine', now, hours, safeContact }, CLOCKS)).toBeNull();
  const lead = { urgency: 'routine', arrivedAt: now, hours, safeContact, asksNoContact: false } as const;
  expect(ceilingAt(lead, CLOCKS).getTime() - now.getTime()).toBeLessThan(14 * 24 * 60 * 60_000);
});

test('nothing is promised that could not be kept', () => {
  expect(promise('routine', '15 10:00', { safe: ['night'], zone: 'America/New_York', never: ['night'] })).toBeNull();
  expect(promise('routine', '15 10:00', { safe: ['evening'], zone: 'America/New_York' })).toBeNull();
  expect(promise('routine', '15 10:00', { permission: null })).toBeNull();
  expect(promise('routine', '15 10:00', { way: 'i_contact_you' })).toBeNull();
});
