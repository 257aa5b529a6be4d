import type { Language } from '@/domain/language';
import { CATALOGUE, GROUPS, type Substance, type SubstanceId } from '@/domain/substances/catalogue';
import { learnPath, slugOf } from './learn-paths';
import { learnPages } from './pages';

/** The catalogue in the order of the reader's alphabet. */
export function byLabel(lang: Language): readonly Substance[] {
  const order = new Intl.Collator(lang);
  return [...CATALOGUE].sort((x, y) => order.compare(x.label[lang], y.label[lang]));
}

/** Every substance for a list that drops down. */
export const substanceOptions = (lang: Language) =>
  byLabel(lang).map(({ id, label }) => ({ value: slugOf(id), label: label[lang] }));

/** Taught pages that go with a group of the catalogue, where a page is not simply called as the group or the substance. */
const OF_GROUP: Readonly<Record<string, readonly string[]>> = {
  opioids: ['overdose'],
  street_supply: ['opioids', 'overdose'],
  sedatives: ['benzodiazepines'],
};
const ALWAYS = ['helping-someone', 'treatment'];

/** Titles of the taught pages by `slug.lang`, read once: a mix is drawn at each asking, and the files do not change meanwhile. */
let titles: ReadonlyMap<string, string> | undefined;
function titleOf(slug: string, lang: Language): string | undefined {
  titles ??= new Map(learnPages().map(({ front }) => [`${front.slug}.${front.lang}`, front.title]));
  return titles.get(`${slug}.${lang}`);
}

/** The taught pages to go on to from these substances, each once; a page not written in the language is left out. */
export function taughtBeside(ids: readonly SubstanceId[], lang: Language) {
  const groups = GROUPS.filter(({ substances }) => substances.some(({ id }) => ids.includes(id)));
  const slugs = [...ids.map(slugOf), ...groups.flatMap(({ id }) => [id, ...(OF_GROUP[id] ?? [])]), ...ALWAYS];
  return [...new Set(slugs)].flatMap((slug) => {
    const title = titleOf(slug, lang);
    return title ? [{ href: learnPath(lang, slug), title }] : [];
  });
}
