import { describe, expect, test } from 'vitest';
import { GRADE_LIMIT } from '@/content/check/reading-grade';
import { addressOrder, slugOf } from '@/content/learn-paths';
import { mixAsked, typedAsked } from '@/content/mix-asked';
import { mixTaught } from '@/content/mix-taught';
import { LANGUAGES } from '@/domain/language';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { coUse } from '@/domain/substances/co-use';
import { CO_USE_LEVELS, pairOf } from '@/domain/substances/pairs';
import { coUseChart } from '@/domain/taught/co-use-chart';
import { CO_USE_TO_FAMILIES } from '@/domain/taught/family-words';
import { asGoingOn } from '@/domain/taught/first-letter';
import { gradeOf, middleOf, mixHead, mixHtml, textOf } from './catalogue-pages';
import { amissToMachines } from './to-machines';

const PAIRS = SUBSTANCE_IDS.flatMap((a, at) => SUBSTANCE_IDS.slice(at + 1).map((b) => [a, b] as const));

describe.each(LANGUAGES)('every pair, in %s', (lang) => {
  test.each(SUBSTANCE_IDS.slice(0, -1))('%s with each after it', async (first) => {
    for (const ids of PAIRS.filter(([a]) => a === first)) {
      const of = ids.join('+');
      const taught = mixTaught(ids, lang);
      const [together] = coUse({ named: [], mixes: [ids] }).simultaneous;
      expect(taught.level, of).toBe(together?.level);
      expect(CO_USE_LEVELS.indexOf(taught.level)).toBeLessThanOrEqual(CO_USE_LEVELS.indexOf(pairOf(...ids).level));
      const known = taught.level !== 'unknown';
      expect(taught.pairs[0]?.from.length !== 0, of).toBe(known);

      const html = await mixHtml(ids, lang);
      const middle = textOf(middleOf(html));
      expect(middle, of).toContain(asGoingOn(CO_USE_TO_FAMILIES[taught.level][lang]));
      if (known) expect(middle, of).toContain(pairOf(...ids).words[lang]);
      expect(middle.includes('1-800-222-1222'), of).toBe(true);
      expect(html, of).toContain('href="tel:911"');
      expect(gradeOf(html, lang), of).toBeLessThanOrEqual(GRADE_LIMIT);
      const slug = ['mixing', ...addressOrder(ids).map(slugOf)].join('/');
      const metadata = await mixHead(ids, lang);
      expect(amissToMachines({ lang, slug, html, metadata }), of).toEqual([]);
    }
  });
});

test('not known reads as not known, in the words agreed on, and low never as a leave to go ahead', () => {
  expect(CO_USE_TO_FAMILIES.unknown).toEqual({
    en: 'We don’t know enough. That doesn’t mean it is safe.',
    es: 'No sabemos lo suficiente. Eso no quiere decir que sea segura.',
  });
  expect(CO_USE_TO_FAMILIES.low.en).toMatch(/doesn’t mean it is safe/);
  expect(CO_USE_TO_FAMILIES.low.es).toMatch(/no quiere decir que sea segura/);
});

test('three or more: every pair, the group rule, and what is not known is said beside what is', async () => {
  const ids = ['alcohol', 'alprazolam', 'oxycodone', 'lithium'] as const;
  const taught = mixTaught(ids, 'en');
  expect(taught.pairs).toHaveLength(6);
  expect(taught.level).toBe('life_threatening');
  expect(taught.groupRule?.id).toBe('three_or_more_cns_depressants');
  expect(taught.groupRule?.sources.length).toBeGreaterThan(0);
  expect(taught.partUnknown).toBe(true);
  const text = textOf(middleOf(await mixHtml(ids, 'en')));
  expect(text).toContain('Three or more downers together can stop breathing.');
  expect(text).toContain('We don’t know enough. That doesn’t mean it is safe.');
});

describe('what an address may ask', () => {
  const says = (slugs: readonly string[]) => {
    const asked = mixAsked(slugs);
    return asked.kind === 'problem' ? asked.says.en : asked.ids.join(' ');
  };

  test('any order and any repetition is one mix, in one order', () => {
    expect(says(['oxycodone', 'alcohol'])).toBe('alcohol oxycodone');
    expect(says(['oxycodone', '', 'alcohol', 'oxycodone'])).toBe('alcohol oxycodone');
    expect(says(['morphine-other', 'alcohol'])).toBe('alcohol morphine_other');
  });

  test.each([
    ['nothing', [], /Nothing was chosen/],
    ['blanks', ['', ''], /Nothing was chosen/],
    ['one', ['alcohol'], /That is one substance/],
    ['the same twice', ['alcohol', 'alcohol'], /That is one substance/],
    ['an unknown name', ['alcohol', 'marmalade'], /not in our list/],
    ['an id that is no address', ['alcohol', 'morphine_other'], /not in our list/],
    ['what every object has', ['alcohol', '__proto__'], /not in our list/],
    ['all of them', SUBSTANCE_IDS.map((id) => id.replaceAll('_', '-')), /too many/],
  ])('%s is answered with a sentence', (_, slugs, sentence) => {
    expect(says(slugs)).toMatch(sentence);
  });
});

describe('names typed', () => {
  test('plain names are a mix, one is its own page', () => {
    expect(typedAsked('xanax and vodka')).toEqual({ kind: 'mix', ids: ['alcohol', 'alprazolam'] });
    expect(typedAsked('Alcohol con heroína')).toEqual({ kind: 'mix', ids: ['alcohol', 'heroin'] });
    expect(typedAsked('xanax')).toEqual({ kind: 'substance', id: 'alprazolam' });
  });

  test('“bars and lean” is asked about, and so is a slip: nothing is guessed', () => {
    const bars = typedAsked('bars and lean');
    expect(bars.kind === 'which' && bars.names.map(({ text }) => text)).toEqual(['bars', 'lean']);
    expect(typedAsked('alcool and xanax').kind).toBe('which');
  });

  test.each(['', ' , and ', 'qqqqqq', 'a'.repeat(201), 'xanax, '.repeat(20).concat('b,c,d,e,f,g,h,i,j')])(
    '%j is answered with a sentence',
    (text) => {
      expect(typedAsked(text).kind).toBe('problem');
    },
  );
});

test('the chart’s squares are the worst of their pairs, and all pairs stand in one', () => {
  const fields = coUseChart();
  expect(fields.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(PAIRS.length);
  for (const { one, other, worst, unknown, from } of fields) {
    // A square that says something says what it rests on; one of which nothing is known rests on nothing.
    expect(from.length > 0, `${one.id} ${other.id}`).toBe(worst !== null && worst !== 'unknown');
    const within = PAIRS.filter(([a, b]) => {
      const [x, y] = [a, b].map((id) => [one, other].map((group) => group.substances.some((s) => s.id === id)));
      return one === other ? x?.[0] && y?.[0] : (x?.[0] && y?.[1]) || (x?.[1] && y?.[0]);
    }).map((ids) => mixTaught(ids, 'en').level);
    expect(worst).toBe(CO_USE_LEVELS.find((level) => within.includes(level)) ?? null);
    expect(unknown).toBe(within.filter((level) => level === 'unknown').length);
  }
});
