import type { Language } from '@/domain/language';
import { SUBSTANCE_IDS, type SubstanceId } from '@/domain/substances/catalogue';

/** The address of a learn page, or of the list of them when no slug is given. */
export function learnPath(language: Language, slug?: string): string {
  return slug === undefined ? `/${language}/learn` : `/${language}/learn/${slug}`;
}

/** A substance's name in an address: `morphine_other` is `morphine-other`. */
export const slugOf = (id: SubstanceId): string => id.replaceAll('_', '-');

const BY_SLUG: ReadonlyMap<string, SubstanceId> = new Map(SUBSTANCE_IDS.map((id) => [slugOf(id), id]));

/** The substance an address names, or null. */
export const substanceAt = (slug: string): SubstanceId | null => BY_SLUG.get(slug) ?? null;

/** The order of substances in an address: by the alphabet, so that no address changes with the catalogue's order. */
export const addressOrder = (ids: readonly SubstanceId[]): readonly SubstanceId[] =>
  [...new Set(ids)].sort((x, y) => (slugOf(x) < slugOf(y) ? -1 : 1));

/** What is taught from the catalogue. */
export const taughtPaths = {
  substances: (lang: Language) => learnPath(lang, 'substances'),
  substance: (lang: Language, id: SubstanceId) => learnPath(lang, `substances/${slugOf(id)}`),
  mixing: (lang: Language) => learnPath(lang, 'mixing'),
  mix: (lang: Language, ids: readonly SubstanceId[]) =>
    learnPath(lang, ['mixing', ...addressOrder(ids).map(slugOf)].join('/')),
  /** Where the checker's forms go; it leads on to a mix, to `whichMix`, or says what is wrong. */
  findMix: (lang: Language) => learnPath(lang, 'mixing/find'),
  whichMix: (lang: Language, typed: string) => learnPath(lang, `mixing/which?${new URLSearchParams({ q: typed })}`),
  chart: (lang: Language) => learnPath(lang, 'mixing/chart'),
  search: (lang: Language) => learnPath(lang, 'search'),
  searchTooLong: (lang: Language) => learnPath(lang, 'search/too-long'),
  stopping: (lang: Language) => learnPath(lang, 'stopping'),
  stories: (lang: Language) => learnPath(lang, 'stories'),
} as const;
