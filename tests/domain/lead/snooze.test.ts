import { describe, expect, test } from 'vitest';
import { isSnoozed, postedMoment, SNOOZE_NAMES, snoozeEnds, whyNoSnooze } from '@/domain/lead/snooze';

const ZONE = 'America/New_York';
const NOW = new Date('2026-03-10T22:00:00Z'); // 6 PM
const at = (iso: string) => new Date(iso);
const minutes = (many: number) => new Date(NOW.getTime() + many * 60_000);
const TRIED = { urgency: 'same_day', attempts: 1, ceilingAt: minutes(-600) } as const;
const UNTRIED = { ...TRIED, attempts: 0, ceilingAt: minutes(15) } as const;
const why = (lead: Parameters<typeof whyNoSnooze>[0], until: Date) => whyNoSnooze(lead, until, NOW, ZONE)?.en ?? null;

describe('a lead that was tried', () => {
  test('may be put off for a moment, for an hour, for a week', () => {
    for (const name of SNOOZE_NAMES) expect(why(TRIED, snoozeEnds(name, ZONE, NOW)), name).toBeNull();
  });

  test('may not be put off into the past, or for weeks', () => {
    expect(why(TRIED, NOW)).toMatch(/still to come/);
    expect(why(TRIED, minutes(-1))).toMatch(/still to come/);
    expect(why(TRIED, minutes(14 * 24 * 60))).toBeNull();
    expect(why(TRIED, minutes(14 * 24 * 60 + 1))).toMatch(/within 14 days/);
  });
});

test('nobody waits past the moment by which somebody should have tried to reach them', () => {
  expect(why(UNTRIED, minutes(15))).toBeNull();
  expect(why(UNTRIED, minutes(16))).toBe(
    'Nobody has tried to reach this person yet. A first try is owed by 6:15 PM at the latest.',
  );
  expect(why({ ...UNTRIED, ceilingAt: minutes(-1) }, minutes(5))).toMatch(/Nobody has tried/);
});

test('an emergency waits for nobody, tried or not', () => {
  for (const lead of [TRIED, UNTRIED])
    expect(why({ ...lead, urgency: 'emergency_now' }, minutes(5))).toBe('An emergency cannot be snoozed.');
});

describe('the time it ends', () => {
  test('is so long from now, or nine in the morning by the centre’s clock', () => {
    expect(snoozeEnds('m30', ZONE, NOW)).toEqual(minutes(30));
    expect(snoozeEnds('d1', ZONE, NOW)).toEqual(at('2026-03-11T13:00:00Z'));
    expect(snoozeEnds('d7', ZONE, at('2026-03-06T22:00:00Z'))).toEqual(at('2026-03-13T13:00:00Z'));
  });

  test('is read as a field posts it, by the centre’s clock; what is no moment is none', () => {
    expect(postedMoment('2026-03-10T21:30', ZONE)).toEqual(at('2026-03-11T01:30:00Z'));
    expect(postedMoment('2026-03-10T21:30:00', ZONE)).toEqual(at('2026-03-11T01:30:00Z'));
    for (const none of ['', 'soon', '2026-13-10T21:30', '2026-02-30T10:00', '2026-03-10T25:00', '2026-03-08T02:30'])
      expect(postedMoment(none, ZONE), none).toBeNull();
  });
});

test('a lead is put off until its time, and no longer once anything gave it another', () => {
  const until = minutes(60);
  expect(isSnoozed({ snoozedUntil: until, dueAt: until }, NOW)).toBe(true);
  expect(isSnoozed({ snoozedUntil: until, dueAt: until }, until)).toBe(false);
  expect(isSnoozed({ snoozedUntil: until, dueAt: minutes(5) }, NOW)).toBe(false);
  expect(isSnoozed({ snoozedUntil: null, dueAt: until }, NOW)).toBe(false);
});
