import { describe, expect, test } from 'vitest';
import * as page from '@/app/(public)/[lang]/learn/substances/[slug]/page';
import * as listPage from '@/app/(public)/[lang]/learn/substances/page';
import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import { GRADE_LIMIT } from '@/content/check/reading-grade';
import { factsIn } from '@/content/check/said';
import { wordingProblems } from '@/content/check/wording';
import { slugOf, substanceAt } from '@/content/learn-paths';
import { substanceTaught } from '@/content/substance-taught';
import { shortName } from '@/content/taught-words';
import { LANGUAGES, type Words } from '@/domain/language';
import { SOURCES } from '@/domain/sources';
import { CATALOGUE, SUBSTANCE_IDS, substance } from '@/domain/substances/catalogue';
import { MECHANISMS, type MechanismId } from '@/domain/substances/mechanisms';
import { CLASS_WORDS } from '@/domain/taught/class-words';
import { dangerSigns } from '@/domain/taught/danger-signs';
import { CO_USE_IN_SHORT, CO_USE_TO_FAMILIES, STOP_IN_SHORT, STOP_TO_FAMILIES } from '@/domain/taught/family-words';
import { twoTogether } from '@/domain/taught/together';
import { gradeOf, htmlOf, substanceHead, substanceHtml, textOf } from './catalogue-pages';
import { amissToMachines } from './to-machines';

test('there is a page for each substance of the catalogue in each language, and for nothing else', async () => {
  expect(page.generateStaticParams()).toHaveLength(CATALOGUE.length * LANGUAGES.length);
  const asked = page.generateMetadata({ params: Promise.resolve({ lang: 'en', slug: 'marmalade' }) });
  await expect(asked).rejects.toThrow(/404|NOT_FOUND/);
});

test('a name in an address leads back to its substance, and no two pages are called alike', () => {
  for (const id of SUBSTANCE_IDS) expect(substanceAt(slugOf(id))).toBe(id);
  for (const lang of LANGUAGES)
    expect(new Set(SUBSTANCE_IDS.map((id) => shortName(id)[lang])).size).toBe(SUBSTANCE_IDS.length);
});

test('no substance takes an address that is another page’s', () => {
  for (const taken of ['find', 'which', 'chart']) expect(substanceAt(taken)).toBeNull();
});

describe.each(LANGUAGES)('in %s', (lang) => {
  test('the list names every substance, once by letter and once by kind', async () => {
    const html = htmlOf(await listPage.default({ params: Promise.resolve({ lang }) }));
    for (const id of SUBSTANCE_IDS) expect(html.split(`/learn/substances/${slugOf(id)}"`), id).toHaveLength(3);
  });

  test.each(SUBSTANCE_IDS)('%s', async (id) => {
    const taught = substanceTaught(id, lang);
    const others = taught.mixing.flatMap(({ level, alike }) =>
      alike.flatMap((one) => one.with.map((other) => ({ other, level }))),
    );
    expect(others.map(({ other }) => other).sort()).toEqual(SUBSTANCE_IDS.filter((one) => one !== id).sort());
    for (const { other, level } of others) expect(level, other).toBe(twoTogether(id, other).level);

    for (const source of taught.sources) expect(Object.keys(SOURCES)).toContain(source);
    expect(taught.is.every(({ from }) => from.length > 0)).toBe(true);
    expect(taught.stopFrom.length).toBeGreaterThan(0);
    for (const { level, alike } of taught.mixing)
      for (const { from } of alike) expect(from.length > 0).toBe(level !== 'unknown');

    const html = await substanceHtml(id, lang);
    const text = textOf(html);
    const { abruptStop } = substance(id);
    expect(text).toContain(STOP_TO_FAMILIES[abruptStop.danger][lang]);
    if (!abruptStop.peakHours || !abruptStop.lastsDays)
      expect(text).toContain(lang === 'en' ? 'not known' : 'no se sabe');
    expect(html.includes('href="tel:911"')).toBe(true);
    expect(text).toContain(lang === 'en' ? 'Not yet reviewed by a clinician' : 'no la ha revisado un profesional');
    expect(gradeOf(html, lang)).toBeLessThanOrEqual(GRADE_LIMIT);
    // Every number leads to a source of the page, and every link to something that is there.
    const metadata = await substanceHead(id, lang);
    expect(amissToMachines({ lang, slug: `substances/${slugOf(id)}`, html, metadata })).toEqual([]);
  });
});

test.each(LANGUAGES)('the words around the catalogue, in %s, use no word we do not use and promise nothing', (lang) => {
  const words = [CATALOGUE_WORDS, CLASS_WORDS, CO_USE_TO_FAMILIES, CO_USE_IN_SHORT, STOP_TO_FAMILIES, STOP_IN_SHORT]
    .flatMap((table): readonly Words[] => Object.values(table))
    .concat(dangerSigns(Object.keys(MECHANISMS) as MechanismId[]));
  expect(words.length).toBeGreaterThan(100);
  for (const { [lang]: said } of words) expect(wordingProblems('', said, lang)).toEqual([]);
});

test.each(LANGUAGES)(
  'what the catalogue’s pages tell a reader to do, in %s, tells no fact: it has no source',
  (lang) => {
    const { stopSay, stopSayMild, naloxoneSay, doStay, doPoison, doTell, doNotStop } = CATALOGUE_WORDS;
    for (const said of [stopSay, stopSayMild, naloxoneSay, doStay, doPoison, doTell, doNotStop])
      expect(factsIn(said[lang], lang)).toEqual([]);
  },
);

test('what may hold an opioid offers naloxone, and what is not one, and is not faked, does not', () => {
  const offered = (id: Parameters<typeof substanceTaught>[0]) => substanceTaught(id, 'en').naloxone;
  for (const id of ['heroin', 'kratom', 'counterfeit_pills', 'xylazine_medetomidine', 'alprazolam'] as const)
    expect(offered(id), id).toBe(true);
  for (const id of ['nicotine', 'lithium', 'opioid_antagonists'] as const) expect(offered(id), id).toBe(false);
});

test('a name that fake pills share is said, in the language it is a name in', () => {
  expect(substanceTaught('alprazolam', 'en').fakes?.names).toContain('bars');
  expect(substanceTaught('alprazolam', 'es').fakes?.names).toContain('pepas');
  expect(substanceTaught('alprazolam', 'es').fakes?.names).not.toContain('bars');
  expect(substanceTaught('cannabis', 'en').fakes).toBeNull();
});
