import { describe, expect, test } from 'vitest';
import { allowedPhones } from '@/content/check/allowed-phones';
import { checkLibrary } from '@/content/check/library';
import { ours } from '@/content/check/ours';
import { phoneProblems } from '@/content/check/phones';
import { GRADE_AIM } from '@/content/check/reading-grade';
import { learnFiles, learnPage, learnPages, learnText, readPage } from '@/content/pages';
import { listedSources } from '@/content/shown-sources';

describe('every page a family can read passes the checks', () => {
  // As on the day the last of them was checked: whether one has fallen overdue since is asked by the content script.
  const days = learnPages().map(({ front }) => front.lastChecked);
  const today = days.sort().at(-1) ?? '';
  const files = new Map(learnFiles().map((name) => [name, learnText(name)]));

  test.each(checkLibrary(files, { ...ours(), today }))('$file', ({ problems, page }) => {
    expect(problems).toEqual([]);
    expect(page?.measured.grade).toBeLessThanOrEqual(GRADE_AIM);
  });
});

describe('the baclofen page', () => {
  const text = learnText('baclofen.en.mdx');

  test.each([
    ['what it is', /GABA-B/],
    ['approved use', /approved for spasticity/],
    ['off-label use for alcohol', /off-label/],
    ['evidence for', /710 of 1,000[\s\S]*816 of 1,000/],
    ['evidence against', /11\.9 of 100[\s\S]*10\.5 of 100/],
    ['never stop suddenly', /Do not stop baclofen suddenly/],
    ['the pump emergency', /baclofen pump/],
    ['the 2016 warning', /In 2016 the FDA/],
    ['the 2019 warning', /In 2019 the FDA/],
    ['overdose', /Call 911 now/],
    ['Poison Help', /1-800-222-1222/],
    ['naloxone', /Naloxone does not/],
    ['kidneys', /kidney disease can overdose/],
    ['pregnancy', /withdrawal after birth/],
    ['mood', /hypomania/],
    ['the prescriber', /Ask the prescriber/],
    ['driving and sharing', /Do not drive[\s\S]*Never share/],
    ['help lines', /<Help \/>/],
  ])('says %s', (_, words) => {
    expect(text).toMatch(words);
  });

  test('numbers its sources by first use, the summary first', () => {
    const page = learnPage('baclofen', 'en');
    expect(page?.sources.slice(0, 4)).toEqual([
      'label_baclofen_oral',
      'debeaurepaire_2019',
      'label_ozobax',
      'fda_2016_opioid_benzo',
    ]);
    expect(new Set(page?.sources).size).toBe(page?.sources.length);
  });

  test('claims no reviewer', () => {
    expect(learnPage('baclofen', 'en')?.front.reviewed).toBeNull();
  });
});

test.each(['no-such-page', '../learn/baclofen', ''])('a page that is not written is not found: %j', (slug) => {
  expect(learnPage(slug, 'en')).toBeNull();
});

test('a page asked for again is the one that was read, and is not read anew', () => {
  const [first] = learnPages();
  expect(first).toBeDefined();
  expect(learnPages()[0]).toBe(first);
  expect(learnPage(first?.front.slug ?? '', 'en')).toBe(first);
});

test('every source shown has its publisher, title and https address', () => {
  for (const source of learnPages().flatMap(listedSources)) {
    expect(source.publisher).not.toBe('');
    expect(source.title).not.toBe('');
    expect(source.url).toMatch(/^https?:\/\//);
  }
});

test('no source, as it is named to families, gives an amount of a medicine or a number to call', () => {
  for (const { title } of learnPages().flatMap(listedSources)) {
    expect(title).not.toMatch(/\d\s?(?:mg|mcg)\b/);
    expect(phoneProblems('', title, allowedPhones())).toEqual([]);
  }
});

test('a page that cites an unknown source cannot be drawn', () => {
  const page = readPage(
    'x',
    learnText('baclofen.en.mdx').replace('<Cite id="bacald" />', '<Cite id="nobody_knows" />'),
  );
  expect(() => listedSources(page)).toThrow(/nobody_knows/);
});
