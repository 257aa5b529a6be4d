import { expect, test } from 'vitest';
import type { SubstanceUse } from '@/domain/triage/input';
import { TRIAGE_SETTINGS } from '@/domain/triage/settings';
import { withdrawalOpensInHours } from '@/domain/triage/withdrawal-window';

const opens = (...substances: SubstanceUse[]) => withdrawalOpensInHours({ substances });

test.each<[string, number | null, SubstanceUse]>([
  ['who drinks daily and drank 2 hours ago', 4, { id: 'alcohol', days30: 30, lastUseH: 2 }],
  ['who drinks daily and drank this minute', 6, { id: 'alcohol', days30: 30, lastUseH: 0 }],
  ['who drinks daily and drank 6 hours ago', 0, { id: 'alcohol', days30: 30, lastUseH: 6 }],
  ['who drinks daily and drank long ago', 0, { id: 'alcohol', days30: 30, lastUseH: 90 }],
  ['who drank within a band', 1, { id: 'alcohol', days30: 30, lastUseH: { min: 0, max: 5 } }],
  ['who drank within a band that has no end', 0, { id: 'alcohol', days30: 30, lastUseH: { min: 0, max: null } }],
  ['who takes what is serious to stop', 7, { id: 'gabapentin', days30: 30, lastUseH: 5 }],
  ['who takes what is uncomfortable to stop', null, { id: 'cocaine', days30: 30, lastUseH: 2 }],
  ['who takes what has no withdrawal', null, { id: 'psychedelics', days30: 30, lastUseH: 2 }],
  ['who drinks now and then', null, { id: 'alcohol', days30: 8, perDay: 2, lastUseH: 2 }],
  ['whose last drink nobody knows', null, { id: 'alcohol', days30: 30 }],
  ['who left the last drink open', null, { id: 'alcohol', days30: 30, lastUseH: null }],
])('for a person %s it opens in %s hours', (_, hours, use) => {
  expect(opens(use)).toBe(hours);
});

test('of several the first to open counts, whatever the order', () => {
  const [alcohol, diazepam]: SubstanceUse[] = [
    { id: 'alcohol', days30: 30, lastUseH: 2 },
    { id: 'diazepam', days30: 30, lastUseH: 2 },
  ];
  expect(alcohol && diazepam && [opens(alcohol, diazepam), opens(diazepam, alcohol), opens(diazepam)]).toEqual([
    4, 4, 22,
  ]);
});

test('nothing named opens nothing', () => {
  expect([opens(), withdrawalOpensInHours({})]).toEqual([null, null]);
});

test('what counts as daily is the setting', () => {
  const input = { substances: [{ id: 'alcohol', days30: 12, perDay: 3, lastUseH: 2 }] } as const;
  const substances = [...input.substances];
  expect(withdrawalOpensInHours({ substances })).toBeNull();
  expect(withdrawalOpensInHours({ substances }, { ...TRIAGE_SETTINGS, dailyDaysIn30: 12 })).toBe(4);
});
