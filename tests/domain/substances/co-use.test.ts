import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SUBSTANCE_IDS, substance } from '@/domain/substances/catalogue';
import { coUse } from '@/domain/substances/co-use';
import { runs } from '../runs';

test('a person who drank with alprazolam, and used cannabis another day, has one mix and two same-month pairs', () => {
  const { simultaneous, concurrent } = coUse({
    named: ['alcohol', 'alprazolam', 'cannabis'],
    mixes: [['alprazolam', 'alcohol']],
  });
  expect(simultaneous).toHaveLength(1);
  expect(simultaneous[0]).toMatchObject({ substances: ['alcohol', 'alprazolam'], level: 'life_threatening' });
  expect(concurrent.map(({ a, b }) => `${a}+${b}`)).toEqual(['alcohol+cannabis', 'alprazolam+cannabis']);
});

test('a mix told twice, in another order or with a substance named twice, is one mix', () => {
  const { simultaneous } = coUse({
    named: [],
    mixes: [
      ['heroin', 'cocaine'],
      ['cocaine', 'heroin'],
      ['heroin', 'cocaine', 'heroin'],
    ],
  });
  expect(simultaneous).toHaveLength(1);
});

test('a mix of one substance is no mix', () => {
  expect(coUse({ named: ['heroin'], mixes: [['heroin'], []] })).toEqual({ simultaneous: [], concurrent: [] });
});

test('a substance that only a mix names is part of the same month', () => {
  const { concurrent } = coUse({ named: ['nicotine'], mixes: [['heroin', 'cocaine']] });
  expect(concurrent.map(({ a, b }) => `${a}+${b}`)).toEqual(['heroin+nicotine', 'cocaine+nicotine']);
});

test.each([
  [['gabapentin', 'pregabalin'], 'high', 'two_or_more_cns_depressants'],
  [['phenibut', 'baclofen'], 'high', 'two_or_more_cns_depressants'],
  [['barbiturates', 'antihistamine_sedating'], 'life_threatening', 'two_or_more_cns_depressants'],
  [['gabapentin', 'pregabalin', 'antihistamine_sedating'], 'life_threatening', 'three_or_more_cns_depressants'],
  [['alcohol', 'cannabis'], 'caution', undefined],
  [['nicotine', 'cannabis'], 'low', undefined],
] as const)('the mix of %j is %s', (mix, level, groupRule) => {
  const found = coUse({ named: [], mixes: [[...mix]] }).simultaneous[0];
  expect(found?.level).toBe(level);
  expect(found?.groupRule?.id).toBe(groupRule);
});

test('what holds of several depressants says how, and rests on a source, for every two of them', () => {
  const depressants = SUBSTANCE_IDS.filter((id) => substance(id).cnsDepressant);
  const twos = depressants.flatMap((one, at) => depressants.slice(at + 1).map((other) => [one, other]));
  expect(twos.length).toBeGreaterThan(100);
  for (const mix of twos) {
    const rule = coUse({ named: [], mixes: [mix] }).simultaneous[0]?.groupRule;
    expect(rule?.mechanisms, mix.join()).toEqual(['respiratory_depression', 'sedation']);
    expect(rule?.sources.length, mix.join()).toBeGreaterThan(0);
  }
});

test('a mix is never called low while a part of it is unknown, and the unknown part is shown at any level', () => {
  const [low] = coUse({ named: [], mixes: [['nicotine', 'lithium', 'cannabis']] }).simultaneous;
  expect(low?.level).toBe('unknown');
  const [high] = coUse({ named: [], mixes: [['cocaine', 'alcohol', 'nitrites', 'lithium']] }).simultaneous;
  expect(high?.level).toBe('high');
  expect(high?.unknown.map(({ a, b }) => `${a}+${b}`)).toEqual(['nitrites+lithium']);
});

test('the order of naming changes nothing, and a pair is either together or apart', () => {
  const ids = fc.array(fc.constantFrom(...SUBSTANCE_IDS), { maxLength: 6 });
  fc.assert(
    fc.property(ids, fc.array(ids, { maxLength: 4 }), (named, mixes) => {
      const found = coUse({ named, mixes });
      const turned = coUse({ named: [...named].reverse(), mixes: mixes.map((mix) => [...mix].reverse()).reverse() });
      expect(turned).toEqual(found);
      for (const { a, b } of found.concurrent) {
        expect(found.simultaneous.some((mix) => mix.substances.includes(a) && mix.substances.includes(b))).toBe(false);
      }
    }),
    runs(300),
  );
});
