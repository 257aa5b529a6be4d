import { describe, expect, test } from 'vitest';
import { searchFile, searchIndex } from '@/content/search-index';
import { LANGUAGES, type Language } from '@/domain/language';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { mayBeShown, searchNamesOf, unsaidNames } from '@/domain/substances/names';
import { find } from '@/domain/taught/find';
import { meant } from '@/domain/taught/meant';
import { readTyped } from '@/domain/taught/typed-names';

const found = (text: string, lang: Language = 'en') => find(searchIndex(lang), text);
const values = (text: string, lang: Language = 'en') => found(text, lang).shown.map(({ value }) => value);

describe('what is taught is found', () => {
  test.each([
    ['Xanax', 'en', 'substances/alprazolam'],
    ['xánax', 'es', 'substances/alprazolam'],
    ['oxycodon', 'en', 'substances/oxycodone'],
    ['alchohol', 'en', 'substances/alcohol'],
    ['mota', 'es', 'substances/cannabis'],
    ['baclofen pump', 'en', 'baclofen'],
    ['baclofeno', 'es', 'substances/baclofen'],
    ['who pays', 'en', 'paying-and-privacy'],
    ['visitors', 'en', 'coming-here'],
    ['visitas', 'es', 'coming-here'],
    ['naloxone', 'en', 'overdose'],
    ['what can I say to my son tonight', 'en', 'helping-someone'],
    ['dejar de beber', 'es', 'alcohol'],
    ['narcan', 'en', 'overdose'],
    ['mi hijo toma', 'es', 'helping-someone'],
  ] as const)('“%s” (%s) leads to %s', (text, lang, value) => {
    expect(values(text, lang)).toContain(value);
  });

  test('the name of a substance leads to it first, and to what is written about it', () => {
    expect(values('baclofen').slice(0, 2).sort()).toEqual(['baclofen', 'substances/baclofen']);
    expect(values('alcohol')[0]).toMatch(/alcohol$/);
  });

  test('every name that may be said is found, with every meaning it has', () => {
    const index = searchIndex('en');
    for (const id of SUBSTANCE_IDS)
      for (const name of searchNamesOf(id))
        expect(
          find(index, name).shown.map(({ value }) => value),
          name,
        ).toContain(`substances/${id.replaceAll('_', '-')}`);
  });

  test('a name of several meanings shows all of them, and that is said', () => {
    expect(found('bars').several).toBe(true);
    expect(values('bars')).toEqual(expect.arrayContaining(['substances/alprazolam', 'substances/counterfeit-pills']));
    expect(found('Alprazolam').several).toBe(false);
  });

  test('two names lead to the page of the two, then to each', () => {
    expect(values('xanax and alcohol')).toEqual([
      'mixing/alcohol/alprazolam',
      'substances/alprazolam',
      'substances/alcohol',
    ]);
    expect(found('alcohol con heroína', 'es').shown[0]?.title).toMatch(/^Alcohol .* con heroína/);
    expect(values('vodka and alcohol')[0]).toBe('mixing');
  });

  test('two names of which one is not clear lead to the checker, which asks', () => {
    expect(values('bars and lean')[0]).toBe('mixing');
    expect(found('bars and lean').several).toBe(true);
  });

  test('what is no name and no word of ours finds nothing', () => {
    for (const text of ['qqqqqq', '', '   ', '<script>', '…', '%', 'a'.repeat(200)]) expect(values(text)).toEqual([]);
  });

  test('no list is longer than anybody reads', () => {
    for (const text of ['what', 'the', 'al', 'de', 'alcohol', 'is it safe to stop all at once'])
      for (const lang of LANGUAGES) expect(values(text, lang).length).toBeLessThanOrEqual(12);
  });
});

describe('what the checker asks in the page is what it asks on the server', () => {
  test.each([
    'bars and lean',
    'xanax and alcohol',
    'xanax',
    'alcool and xanax',
    'qqqqqq y vodka',
    'tecata and lean',
    'zombie drug and vodka',
    'oxycodon + beer, bars',
    'k with molly',
    'Bars, bars and BARS',
    'qqqqqq',
    '',
  ])('“%s”', (text) => {
    const asked = meant(searchIndex('en'), text);
    const onServer = readTyped(text);
    expect(asked.map(({ how, meanings }) => [how, meanings.map(({ value }) => value).sort()])).toEqual(
      onServer.map(({ read }) => {
        const ids = read.kind === 'one' ? [read.id] : read.kind === 'several' ? read.ids : read.near;
        const sure = read.kind !== 'unknown' && !read.corrected;
        const how = sure ? (read.kind === 'one' ? 'isRead' : 'canMean') : ids.length > 0 ? 'mayMean' : 'noIdea';
        return [how, ids.map((id) => id.replaceAll('_', '-')).sort()];
      }),
    );
    for (const { text: shown } of asked) expect(shown === null || mayBeShown(shown)).toBe(true);
  });
});

describe('a name that demeans', () => {
  test('is understood', () => {
    expect(unsaidNames().length).toBeGreaterThan(5);
    for (const { name, means } of unsaidNames())
      expect(values(name)).toEqual(expect.arrayContaining(means.map((id) => `substances/${id.replaceAll('_', '-')}`)));
  });

  test('is read in no list that we hand out', () => {
    for (const lang of LANGUAGES)
      for (const { name } of unsaidNames()) expect(searchFile(lang).text).not.toMatch(new RegExp(`"${name}"`));
  });
});

test('the file of names is small, and its name changes with what is in it', () => {
  expect(searchFile('en').name).toMatch(/^[0-9a-f]{16}\.json$/);
  expect(searchFile('en').name).not.toBe(searchFile('es').name);
  expect(JSON.parse(searchFile('es').text)).toEqual(searchIndex('es'));
});
