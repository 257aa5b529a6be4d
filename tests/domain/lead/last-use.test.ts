import { describe, expect, test } from 'vitest';
import { answersOf } from '@/domain/intake/answers';
import type { Fields } from '@/domain/intake/draft';
import { lastUseLadder } from '@/domain/lead/last-use';
import { substance } from '@/domain/substances/catalogue';
import { danaWith, ZONE } from '../intake/people';

const NOW = new Date('2026-03-10T22:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 60 * 60_000);
const sent = (hours: number, pages: Readonly<Record<string, Fields | null>> = {}) => ({
  answers: answersOf(danaWith(pages), ZONE),
  sentAt: hoursAgo(hours),
});
const rungOf = (ladder: ReturnType<typeof lastUseLadder>, key: string) =>
  ladder?.rungs.find(({ use }) => use.key === key);

describe('how long ago Dana last drank', () => {
  test('moves on with the hours since she told it', () => {
    // "6 to 24 hours ago", told three hours ago.
    expect(rungOf(lastUseLadder([sent(3)], NOW), 'alcohol')?.since).toEqual({ min: 9, max: 27 });
    expect(rungOf(lastUseLadder([sent(0)], NOW), 'alcohol')?.since).toEqual({ min: 6, max: 24 });
  });

  test('sent again unchanged, may have been so then or now: both ends say so', () => {
    const rung = rungOf(lastUseLadder([sent(48), sent(2)], NOW), 'alcohol');
    expect(rung).toMatchObject({ since: { min: 8, max: 72 }, told: { first: hoursAgo(48), last: hoursAgo(2) } });
  });

  test('changed since, counts from the change alone', () => {
    const before = sent(48, { 'substance/alcohol': { lastUsed: ['d1_2'] } });
    expect(rungOf(lastUseLadder([before, sent(2)], NOW), 'alcohol')?.since).toEqual({ min: 8, max: 26 });
    expect(rungOf(lastUseLadder([sent(48), before, sent(2)], NOW), 'alcohol')?.told.first).toEqual(hoursAgo(2));
  });

  test('longer ago than a month has no end', () => {
    const longer = sent(5, { 'substance/alcohol': { lastUsed: ['longer'] } });
    expect(rungOf(lastUseLadder([longer], NOW), 'alcohol')?.since).toEqual({ min: 725, max: null });
  });
});

test.each(['not_sure', 'rather_talk', null])(
  'a last use that is %s stays so, and its withdrawal is not known',
  (said) => {
    const ladder = lastUseLadder([sent(3, { 'substance/alcohol': said ? { lastUsed: [said] } : {} })], NOW);
    expect(rungOf(ladder, 'alcohol')).toMatchObject({ since: null, line: { state: 'not_known', starts: null } });
  },
);

test('where a withdrawal stands is what the timeline says, from the hours of now', () => {
  const of = (hours: number) => rungOf(lastUseLadder([sent(hours)], NOW), 'alcohol')?.line?.state;
  const { lastsDays } = substance('alcohol').abruptStop;
  expect(of(0)).not.toBe('not_yet');
  expect(of(((lastsDays?.[1] ?? 0) + 2) * 24)).toBe('past');
});

test('what is not in the catalogue stands there with its hours, and with no window', () => {
  const odd = sent(1, { substances: { named: ['dont_know'] }, 'substance/dont_know': { lastUsed: ['h0_6'] } });
  expect(lastUseLadder([odd], NOW)?.rungs).toMatchObject([{ since: { min: 1, max: 7 }, stop: null, line: null }]);
});

test('with nothing said of substances there is no ladder', () => {
  expect(lastUseLadder([], NOW)).toBeNull();
  expect(lastUseLadder([sent(1, { substances: null })], NOW)).toBeNull();
});
