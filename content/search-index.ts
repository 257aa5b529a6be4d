import { createHash } from 'node:crypto';
import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import type { Language } from '@/domain/language';
import { SUBSTANCE_IDS, substance } from '@/domain/substances/catalogue';
import { searchNamesOf, shownStreetNames, unsaidNames } from '@/domain/substances/names';
import { plainName } from '@/domain/substances/plain-name';
import { type SearchIndex, type Taught, unsaidAs } from '@/domain/taught/find';
import { parsePage } from './check/parse';
import { proseOf } from './check/prose';
import { learnPath, slugOf } from './learn-paths';
import { type LearnPage, learnPages } from './pages';

/** What a typed text may have at most; more is no question and no name. */
export const MOST_SEARCHED = 200;

/** A shorter word, or one that more pages have, tells nobody what a page is about. */
const SHORTEST_TELLING = 4;
const MOST_TOLD_BY = 5;

/** The lists and the checker, by what they are called. */
const LISTS = [
  ['mixing', CATALOGUE_WORDS.checker, CATALOGUE_WORDS.checkerDescription],
  ['mixing/chart', CATALOGUE_WORDS.chart, CATALOGUE_WORDS.chartDescription],
  ['stopping', CATALOGUE_WORDS.stoppingTitle, CATALOGUE_WORDS.stoppingDescription],
  ['substances', CATALOGUE_WORDS.allSubstances, CATALOGUE_WORDS.listIntro],
] as const;

/** Everything that is taught in a language, and the names it is found by; none of them demeans anybody. */
function makeIndex(lang: Language): SearchIndex {
  const written = learnPages().filter(({ front }) => front.lang === lang);
  const telling = tellingWords(written);
  const pages = written.map(({ front, headings }, at) => {
    const more = [front.slug, ...headings.map(({ text }) => text), telling[at] ?? ''];
    return entry(front.slug, front.title, front.description, more);
  });
  const lists = LISTS.map(([slug, title, about]) => entry(slug, title[lang], about[lang]));
  const substances = SUBSTANCE_IDS.map((id): Taught => {
    const note = shownStreetNames(id, lang).join(', ');
    return { value: `substances/${slugOf(id)}`, title: substance(id).label[lang], note, names: searchNamesOf(id) };
  });
  const unsaid = unsaidNames().map(({ name, means }) => [
    unsaidAs(name),
    means.map((id) => `substances/${slugOf(id)}`),
  ]);
  return {
    taught: [...pages, ...lists, ...substances],
    unsaid: Object.fromEntries(unsaid),
    with: { en: 'with', es: 'con' }[lang],
  };
}

/** Words of each page that tell it from others: those that few pages have, each once. */
function tellingWords(pages: readonly LearnPage[]): readonly string[] {
  const words = pages.map(
    ({ text, front }) => new Set(plainName(proseOf(parsePage(text), front).join(' ')).split(' ')),
  );
  const isTelling = (word: string) =>
    word.length >= SHORTEST_TELLING && words.filter((of) => of.has(word)).length <= MOST_TOLD_BY;
  return words.map((of) => [...of].filter(isTelling).join(' '));
}

function entry(value: string, title: string, note: string, more: readonly string[] = []): Taught {
  return { value, title, note, names: [...new Set([...more, title, note].map(plainName))] };
}

const made = new Map<Language, SearchIndex>();

/** The index of one language. Made once: what is taught does not change while we run. */
export function searchIndex(lang: Language): SearchIndex {
  const index = made.get(lang) ?? makeIndex(lang);
  made.set(lang, index);
  return index;
}

interface SearchFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

const files = new Map<Language, SearchFile>();

/** The file of the index, named by what is in it, so that a browser may keep it. Made once: each page leads to it. */
export function searchFile(lang: Language): SearchFile {
  const file = files.get(lang) ?? makeFile(lang);
  files.set(lang, file);
  return file;
}

function makeFile(lang: Language): SearchFile {
  const text = JSON.stringify(searchIndex(lang));
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  return { name, path: learnPath(lang, `search/${name}`), text };
}
