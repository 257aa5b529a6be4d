import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, SUBSTANCE_IDS, type SubstanceId } from '@/domain/substances/catalogue';
import { type LastUse, WITHDRAWAL_STATES, WITHDRAWAL_WORDS, withdrawalTimeline } from '@/domain/substances/withdrawal';
import { runs } from '../runs';

const RUNS = runs(500);
const hours = (minH: number, maxH: number | null = minH): LastUse => ({ minH, maxH });
const line = (id: SubstanceId, lastUse: LastUse) => withdrawalTimeline([{ id, lastUse }]).lines[0];

describe('one substance', () => {
  test.each([
    ['alcohol', hours(2), 'not_yet', [4, 22]],
    ['alcohol', hours(10), 'may_have_begun', [-4, 14]],
    ['alcohol', hours(30), 'likely_now', [-24, -6]],
    ['alcohol', hours(8 * 24), 'past', [-186, -168]],
    ['diazepam', hours(48), 'may_have_begun', [-24, 120]],
    ['alcohol', hours(0, 6), 'may_have_begun', [0, 24]],
    ['alcohol', null, 'not_known', null],
  ] as const)('%s, last used %j hours ago: %s', (id, lastUse, state, starts) => {
    expect(line(id, lastUse)).toMatchObject({ state, starts });
  });

  test('a missing figure stays missing: no peak, no end, and never over', () => {
    expect(line('z_drugs', hours(2000))).toMatchObject({ peaks: null, state: 'likely_now' });
    expect(line('z_drugs', hours(2000))?.ends?.[1]).toBeNull();
    expect(line('baclofen', hours(5000))?.state).toBe('likely_now');
    expect(line('psychedelics', hours(5))).toMatchObject({ danger: 'none', starts: null, state: 'not_known' });
  });

  test('carries its sources, and says where figures are to be checked', () => {
    expect(line('alcohol', hours(1))).toMatchObject({ basis: 'general', sources: ['asam_aw_2020', 'bjgp_aw_times'] });
    expect(line('z_drugs', hours(1))).toMatchObject({ basis: null, sources: [] });
  });
});

describe('several at once', () => {
  test('the hours in which two may be dangerous together, and how they end', () => {
    const { overlaps } = withdrawalTimeline([
      { id: 'diazepam', lastUse: hours(0) },
      { id: 'alcohol', lastUse: hours(0) },
    ]);
    expect(overlaps).toEqual([{ from: 24, to: 168, substances: ['alcohol', 'diazepam'] }]);
  });

  test('one that has no known end goes on', () => {
    const { overlaps } = withdrawalTimeline([
      { id: 'alcohol', lastUse: hours(20) },
      { id: 'baclofen', lastUse: hours(20) },
      { id: 'phenibut', lastUse: hours(20) },
    ]);
    expect(overlaps[0]).toEqual({ from: 0, to: 148, substances: ['alcohol', 'phenibut', 'baclofen'] });
    expect(overlaps.at(-1)).toMatchObject({ substances: ['phenibut', 'baclofen'] });
  });

  test('what is merely hard is no danger window', () => {
    expect(
      withdrawalTimeline([
        { id: 'alcohol', lastUse: hours(5) },
        { id: 'cannabis', lastUse: hours(5) },
      ]).overlaps,
    ).toEqual([]);
  });

  test('“not sure” is not placed, is said to be so, and beside another use makes that one not sure too', () => {
    const { lines, notPlaced, overlaps } = withdrawalTimeline([
      { id: 'alcohol', lastUse: null },
      { id: 'alprazolam', lastUse: hours(3) },
    ]);
    expect(lines.map(({ state }) => state)).toEqual(['not_known', 'not_yet']);
    expect(notPlaced).toEqual([{ id: 'alcohol', why: 'last_use_not_known' }]);
    expect(overlaps).toEqual([]);
    expect(line('alcohol', null)?.starts).toBeNull();
    const twice = withdrawalTimeline([
      { id: 'alcohol', lastUse: null },
      { id: 'alcohol', lastUse: hours(400) },
    ]);
    expect(twice.lines).toMatchObject([{ state: 'not_known' }]);
  });
});

const lastUse = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 2000 }), fc.option(fc.integer({ min: 0, max: 500 })))
    .map(([minH, wide]) => ({ minH, maxH: wide === null ? null : minH + wide })),
);
const uses = fc.array(fc.record({ id: fc.constantFrom(...SUBSTANCE_IDS), lastUse }), { maxLength: 8 });

test('the order of telling changes nothing, and nothing told is dropped', () => {
  fc.assert(
    fc.property(uses, (told) => {
      const found = withdrawalTimeline(told);
      expect(withdrawalTimeline([...told].reverse())).toEqual(found);
      expect(found.lines.map(({ id }) => id)).toEqual(SUBSTANCE_IDS.filter((id) => told.some((one) => one.id === id)));
      for (const { id, starts, danger } of found.lines)
        if (!starts && (danger === 'life_threatening' || danger === 'serious'))
          expect(found.notPlaced.map((one) => one.id)).toContain(id);
    }),
    RUNS,
  );
});

test('not sure is never over, and a later last use never ends earlier', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SUBSTANCE_IDS), fc.nat(2000), fc.nat(500), (id, ago, later) => {
      expect(line(id, null)?.state).toBe('not_known');
      const [first, second] = [line(id, hours(ago + later)), line(id, hours(ago))];
      if (first?.ends?.[1] && second?.ends?.[1]) expect(second.ends[1]).toBeGreaterThanOrEqual(first.ends[1]);
      if (second?.state === 'past') expect(first?.state).toBe('past');
    }),
    RUNS,
  );
});

test('overlaps begin now or later, end after they begin, and hold two or more', () => {
  fc.assert(
    fc.property(uses, (told) => {
      for (const { from, to, substances } of withdrawalTimeline(told).overlaps) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to === null || to > from).toBe(true);
        expect(substances.length).toBeGreaterThan(1);
      }
    }),
    RUNS,
  );
});

test('every state has its words, and every substance its line', () => {
  for (const state of WITHDRAWAL_STATES) expect(WITHDRAWAL_WORDS[state].es).not.toBe(WITHDRAWAL_WORDS[state].en);
  for (const { id } of CATALOGUE) expect(line(id, hours(1))?.id).toBe(id);
});
