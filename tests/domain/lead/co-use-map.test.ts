import { describe, expect, test } from 'vitest';
import { answersOf } from '@/domain/intake/answers';
import type { Fields } from '@/domain/intake/draft';
import { coUseMap } from '@/domain/lead/co-use-map';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { coUse } from '@/domain/substances/co-use';
import { danaWith, ZONE } from '../intake/people';

const mapOf = (pages: Readonly<Record<string, Fields | null>>) => coUseMap(answersOf(danaWith(pages), ZONE));
const cellOf = (map: ReturnType<typeof mapOf>, one: string, other: string) =>
  map?.cells.find((cell) => cell.one.key === one && cell.other.key === other);

const FOUR = { substances: { named: ['alcohol', 'clonazepam', 'cannabis', 'dont_know'] } };

describe('the map of what somebody took together', () => {
  const map = mapOf({
    ...FOUR,
    'mix/1': { which: ['alcohol', 'clonazepam'], howOften: ['some'], another: ['yes'] },
    'mix/2': { which: ['alcohol', 'clonazepam', 'cannabis'], howOften: ['daily'], another: ['yes'] },
    'mix/3': { which: ['alcohol', 'dont_know'], another: ['no'] },
  });

  test('has every two of them once', () => {
    expect(map?.substances.map(({ key }) => key)).toEqual(FOUR.substances.named);
    expect(map?.cells).toHaveLength(6);
  });

  test('says how often for every mix that holds both, the most often first', () => {
    expect(cellOf(map, 'alcohol', 'clonazepam')).toMatchObject({
      together: ['daily', 'some'],
      level: 'life_threatening',
    });
    expect(cellOf(map, 'clonazepam', 'cannabis')?.together).toEqual(['daily']);
  });

  test('holds two downers as dangerous as a mix of the two, where their pair alone says less', () => {
    const all = mapOf({ substances: { named: [...SUBSTANCE_IDS] }, mixes: null, 'mix/1': null });
    for (const { pair, level, groupRule } of all?.cells ?? []) {
      if (!pair) throw new Error('All of them are in the catalogue.');
      const [mix] = coUse({ named: [], mixes: [[pair.a, pair.b]] }).simultaneous;
      expect({ level, groupRule }).toEqual({ level: mix?.level, groupRule: mix?.groupRule });
    }
    expect(all?.cells.some(({ pair, level }) => pair?.level !== level)).toBe(true);
  });

  test('keeps apart what was only used in the same month', () => {
    expect(cellOf(map, 'cannabis', 'dont_know')).toMatchObject({ together: [], pair: null });
  });

  test('never calls low what holds something we cannot place, and keeps an answer that was not given', () => {
    expect(cellOf(map, 'alcohol', 'dont_know')).toMatchObject({ together: [null], level: 'unknown', pair: null });
  });

  test('lists apart a mix of three or more, by its number and with the level of the whole', () => {
    expect(map?.larger).toMatchObject([{ number: 2, howOften: 'daily' }]);
    expect(map?.larger[0]?.substances.map(({ key }) => key)).toEqual(['alcohol', 'clonazepam', 'cannabis']);
    expect(map?.larger[0]?.level).not.toBe('low');
  });
});

test.each([
  ['nothing was said of substances', { substances: null }],
  ['one alone was named', { substances: { named: ['alcohol'] }, mixes: null, 'mix/1': null }],
] as const)('there is no map where %s', (_, pages) => {
  expect(mapOf(pages)).toBeNull();
});

test('a larger mix is no better than not known while part of it cannot be placed', () => {
  const named = ['alprazolam', 'nicotine', 'dont_know'];
  const map = mapOf({
    substances: { named },
    'mix/1': { which: named, howOften: ['not_sure'], another: ['no'] },
  });
  expect(map?.larger).toMatchObject([{ level: 'unknown', howOften: 'not_sure' }]);
});
