import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asq } from '@/domain/screening/asq';
import { audit, auditZone } from '@/domain/screening/audit';
import { auditC } from '@/domain/screening/audit-c';
import { ciwaAr, ciwaBand } from '@/domain/screening/ciwa-ar';
import { cows, cowsBand } from '@/domain/screening/cows';
import { dsm5Band, dsm5Criteria } from '@/domain/screening/dsm5-criteria';
import { gad7, gad7Band } from '@/domain/screening/gad7';
import { type About, type Answers, type Instrument, readScreening } from '@/domain/screening/instrument';
import { INSTRUMENTS } from '@/domain/screening/instruments';
import { pcPtsd5 } from '@/domain/screening/pc-ptsd-5';
import { phq2, phq9, phq9Band } from '@/domain/screening/phq';
import { singleItem } from '@/domain/screening/single-item';
import { taps1 } from '@/domain/screening/taps1';
import { SOURCES } from '@/domain/sources';

const RUNS = { numRuns: Number(process.env.CASES ?? 500) };

/** Answers in the order of the items; null is an item passed over. */
function inOrder({ items }: Instrument, values: readonly (string | number | null)[]): Answers {
  return Object.fromEntries(
    items.flatMap(({ id }, i) => {
      const value = values[i];
      return value === null || value === undefined ? [] : [[id, String(value)]];
    }),
  );
}
const score = (one: Instrument, values: readonly (string | number | null)[], about?: About) =>
  one.score(inOrder(one, values), about);
const every = (one: Instrument, pick: (choices: Instrument['items'][number]['choices']) => string | undefined) =>
  inOrder(
    one,
    one.items.map(({ choices }) => pick(choices) ?? null),
  );
const most = (one: Instrument) =>
  every(one, (choices) => choices.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0))[0]?.value);
const least = (one: Instrument) =>
  every(one, (choices) => choices.toSorted((a, b) => (a.points ?? 0) - (b.points ?? 0))[0]?.value);

describe('AUDIT-C', () => {
  test.each([
    ['male', [2, 1, 1], 4, true, []],
    ['male', [1, 1, 1], 3, false, []],
    ['female', [1, 1, 1], 3, true, []],
    ['female', [2, 0, 0], 2, false, []],
    ['male', [4, 4, 4], 12, true, []],
    ['male', [4, 0, 0], 4, true, ['review_first_item_only']],
    ['female', [3, 0, 0], 3, true, ['review_first_item_only']],
    ['unknown', [1, 1, 1], 3, true, []],
    ['male', [0, null, null], 0, false, []],
  ] as const)('of a %s who answers %j is %i', (sex, values, total, positive, flags) => {
    expect(score(auditC, values, { sex })).toMatchObject({ kind: 'scored', total, positive, flags });
  });

  test('half answered is incomplete, and names what is missing', () => {
    expect(score(auditC, [2, null, 1])).toEqual({ kind: 'incomplete', missing: ['typical'], flags: [] });
    expect(score(auditC, [])).toMatchObject({ kind: 'incomplete', missing: ['often', 'typical', 'six'] });
    expect(score(auditC, [0, null, 3])).toMatchObject({ kind: 'incomplete' });
  });
});

describe('bands of a total', () => {
  test.each([
    [
      'AUDIT',
      auditZone,
      [
        [7, 'I'],
        [8, 'II'],
        [15, 'II'],
        [16, 'III'],
        [19, 'III'],
        [20, 'IV'],
        [40, 'IV'],
      ],
      41,
    ],
    [
      'PHQ-9',
      phq9Band,
      [
        [4, 'minimal'],
        [5, 'mild'],
        [9, 'mild'],
        [10, 'moderate'],
        [14, 'moderate'],
        [15, 'moderately_severe'],
        [19, 'moderately_severe'],
        [20, 'severe'],
      ],
      28,
    ],
    [
      'GAD-7',
      gad7Band,
      [
        [4, 'minimal'],
        [5, 'mild'],
        [10, 'moderate'],
        [15, 'severe'],
        [21, 'severe'],
      ],
      22,
    ],
    [
      'CIWA-Ar',
      ciwaBand,
      [
        [0, 'mild'],
        [9, 'mild'],
        [10, 'moderate'],
        [18, 'moderate'],
        [19, 'severe'],
        [67, 'severe'],
      ],
      68,
    ],
    [
      'COWS',
      cowsBand,
      [
        [4, 'none'],
        [5, 'mild'],
        [12, 'mild'],
        [13, 'moderate'],
        [24, 'moderate'],
        [25, 'moderately_severe'],
        [36, 'moderately_severe'],
        [37, 'severe'],
        [48, 'severe'],
      ],
      49,
    ],
    [
      'the criteria',
      dsm5Band,
      [
        [1, 'none'],
        [2, 'mild'],
        [3, 'mild'],
        [4, 'moderate'],
        [5, 'moderate'],
        [6, 'severe'],
        [11, 'severe'],
      ],
      12,
    ],
  ] as const)('%s', (_, bandOf, known, outside) => {
    for (const [total, band] of known) expect(bandOf(total).id).toBe(band);
    for (const total of [outside, -1, 1.5, Number.NaN]) expect(() => bandOf(total)).toThrow(RangeError);
  });

  test('a seizure makes alcohol withdrawal complicated, whatever the sum', () => {
    expect(ciwaBand(8, true).id).toBe('complicated');
    expect(ciwaAr.score(least(ciwaAr), { complicated: true })).toMatchObject({
      total: 0,
      positive: true,
      flags: ['act_now'],
    });
  });
});

describe('AUDIT', () => {
  const plain = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
  test('is one zone up where dependence or harm was told', () => {
    expect(score(audit, plain)).toMatchObject({ total: 3, band: { id: 'I' } });
    expect(score(audit, [1, 1, 1, 2, 0, 0, 0, 0, 0, 0])).toMatchObject({ total: 5, band: { id: 'II' } });
    expect(score(audit, [1, 1, 1, 1, 1, 1, 0, 0, 0, 0])).toMatchObject({ total: 6, band: { id: 'I' } });
    expect(score(audit, [1, 1, 1, 0, 0, 0, 0, 0, 4, 0])).toMatchObject({ total: 7, band: { id: 'II' } });
    expect(score(audit, [1, 1, 1, 0, 0, 0, 0, 0, 2, 0])).toMatchObject({ total: 5, band: { id: 'I' } });
    expect(audit.score(most(audit))).toMatchObject({ total: 40, band: { id: 'IV' } });
  });
});

describe('TAPS-1 says what to ask more about', () => {
  test.each([
    [['never', 'never', 'never', 'never'], []],
    [['never', 'never', 'lessThanMonthly', 'never'], ['drugs']],
    [
      ['daily', 'monthly', 'never', 'weekly'],
      ['tobacco', 'alcohol', 'prescription'],
    ],
  ])('%j', (values, next) => {
    expect(score(taps1, values)).toMatchObject({ kind: 'scored', total: null, next, positive: next.length > 0 });
  });
});

describe('ASQ', () => {
  test.each([
    [['no', 'no', 'no', 'no', null], 'negative'],
    [['no', 'no', 'no', 'yes', 'no'], 'non_acute_positive'],
    [['yes', 'no', 'yes', 'no', 'yes'], 'acute_positive'],
    [['no', 'no_answer', 'no', 'no', 'no'], 'non_acute_positive'],
    [['no', 'no', 'no', 'no', 'yes'], 'acute_positive'],
    [[null, null, null, null, 'yes'], 'acute_positive'],
    [['yes', null, null, null, 'no_answer'], 'non_acute_positive'],
  ])('%j is %s', (values, band) => {
    const found = score(asq, values);
    expect(found).toMatchObject({ kind: 'scored', band: { id: band } });
    expect(found.flags.includes('act_now')).toBe(band === 'acute_positive');
  });

  test('passed over is incomplete, never negative; a yes is flagged before the last is asked', () => {
    expect(score(asq, ['no', null, 'no', 'no'])).toEqual({ kind: 'incomplete', missing: ['better_off'], flags: [] });
    expect(score(asq, ['yes', 'no', 'no', 'no'])).toEqual({
      kind: 'incomplete',
      missing: ['thoughts_now'],
      flags: ['suicide_item'],
    });
  });
});

describe('PHQ', () => {
  test.each([
    [[0, 0], 0, false],
    [[1, 1], 2, false],
    [[2, 1], 3, true],
    [[3, 3], 6, true],
  ])('two questions %j', (values, total, positive) => {
    expect(score(phq2, values)).toMatchObject({ total, positive });
  });

  test('the last of nine flags suicide whatever the total, and whatever else was answered', () => {
    expect(score(phq9, [0, 0, 0, 0, 0, 0, 0, 0, 1])).toMatchObject({
      total: 1,
      band: { id: 'minimal' },
      flags: ['suicide_item'],
    });
    expect(score(phq9, [null, 0, 0, 0, 0, 0, 0, 0, 2])).toMatchObject({ kind: 'incomplete', flags: ['suicide_item'] });
    expect(score(phq9, [3, 3, 3, 1, 0, 0, 0, 0, 0])).toMatchObject({ total: 10, positive: true, flags: [] });
    expect(score(phq9, [3, 3, 3, 0, 0, 0, 0, 0, 0])).toMatchObject({ total: 9, positive: false });
  });
});

describe('PC-PTSD-5', () => {
  test.each([
    [['no'], undefined, 0, false],
    [['yes', 'yes', 'yes', 'yes', 'no', 'no'], 'male', 3, false],
    [['yes', 'yes', 'yes', 'yes', 'no', 'no'], 'female', 3, true],
    [['yes', 'yes', 'yes', 'yes', 'no', 'no'], undefined, 3, true],
    [['yes', 'yes', 'yes', 'yes', 'yes', 'no'], 'male', 4, true],
  ] as const)('%j of %s', (values, sex, total, positive) => {
    expect(score(pcPtsd5, values, sex ? { sex } : undefined)).toMatchObject({ kind: 'scored', total, positive });
  });

  test('without the first question nothing is known', () => {
    expect(score(pcPtsd5, [null, 'no', 'no', 'no', 'no', 'no'])).toEqual({
      kind: 'incomplete',
      missing: ['event'],
      flags: [],
    });
  });
});

describe('others', () => {
  test('one time in a year is positive, none is not', () => {
    expect(score(singleItem, [0])).toMatchObject({ positive: false });
    expect(score(singleItem, [1])).toMatchObject({ positive: true });
  });

  test('what the body does of a prescribed medicine is not counted', () => {
    const only = every(dsm5Criteria, () => 'no');
    const body = { ...only, tolerance: 'yes', withdrawal: 'yes' };
    expect(dsm5Criteria.score(body)).toMatchObject({ total: 2, band: { id: 'mild' } });
    expect(dsm5Criteria.score(body, { asPrescribed: true })).toMatchObject({ total: 0, band: { id: 'none' } });
  });

  test.each([
    [gad7, 21],
    [cows, 48],
    [ciwaAr, 67],
    [phq9, 27],
  ] as const)('%o adds up to its most and its least', (one, total) => {
    expect(one.score(most(one))).toMatchObject({ total });
    expect(one.score(least(one))).toMatchObject({ total: 0, positive: false });
  });
});

describe('what comes from outside', () => {
  test.each([
    [cows, { pulse: '3' }],
    [cows, { gooseflesh: '1' }],
    [ciwaAr, { nausea: '8' }],
    [auditC, { often: 2 }],
    [auditC, { other: '1' }],
    [phq9, { interest: ['1'] }],
  ] as const)('is refused where nobody could choose it', (one, given) => {
    const read = readScreening(one, given);
    expect(read.kind).toBe('refused');
  });

  test('an empty answer is no answer, and what is offered is read', () => {
    expect(readScreening(cows, { pulse: '4', sweating: '', gi: null })).toEqual({
      kind: 'read',
      answers: { pulse: '4' },
    });
  });
});

describe.each(INSTRUMENTS.map((one) => [one.id, one] as const))('%s', (_, one) => {
  test('says whose it is, on what it rests, and is there in both languages', () => {
    expect(one.licence.length).toBeGreaterThan(10);
    expect(one.citation).toMatch(/\d{4}/);
    expect(one.sources.length).toBeGreaterThan(0);
    for (const id of one.sources) expect(SOURCES[id]).toBeDefined();
    for (const words of [one.about, one.scoring, ...one.items.map(({ asks }) => asks)])
      expect(words.es).not.toBe(words.en);
    expect(new Set(one.items.map(({ id }) => id)).size).toBe(one.items.length);
    for (const { loinc } of one.items) expect(loinc ?? '68518-0').toMatch(/^\d{4,5}-\d$/);
  });

  test('half answered is never low: it is incomplete, or positive already', () => {
    const someAnswers = fc.record(
      Object.fromEntries(
        one.items.map(({ id, choices }) => [
          id,
          fc.option(fc.constantFrom(...choices.map(({ value }) => value)), { nil: undefined }),
        ]),
      ),
    );
    fc.assert(
      fc.property(someAnswers, (some) => {
        const answers = Object.fromEntries(
          Object.entries(some).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
        );
        const found = one.score(answers);
        if (found.kind === 'incomplete') expect(found.missing.length).toBeGreaterThan(0);
        else if (!found.positive && found.total !== 0)
          expect(one.items.filter(({ id }) => !(id in answers) && id !== 'thoughts_now')).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a worse answer never lowers the total', () => {
    const all = fc.tuple(...one.items.map(({ choices }) => fc.constantFrom(...choices.map(({ value }) => value))));
    fc.assert(
      fc.property(all, fc.nat(), (values, at) => {
        const i = at % one.items.length;
        const item = one.items[i];
        const before = score(one, values);
        const worse = item?.choices.filter(
          ({ points }) => (points ?? 0) > (item.choices.find(({ value }) => value === values[i])?.points ?? 0),
        )[0];
        if (!worse) return;
        const after = score(one, values.with(i, worse.value));
        if (before.kind === 'scored' && after.kind === 'scored')
          expect(after.total ?? 0).toBeGreaterThanOrEqual(before.total ?? 0);
      }),
      RUNS,
    );
  });
});

test('nothing is carried whose licence forbids it', () => {
  const ids = INSTRUMENTS.map(({ id }) => id);
  for (const never of ['cssrs', 'dast10', 'assist', 'asam', 'pawss', 'rods', 'cage_aid'])
    expect(ids).not.toContain(never);
  expect(new Set(ids).size).toBe(ids.length);
});
