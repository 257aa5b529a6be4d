import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import { LEARN_WORDS } from '@/components/learn/words';
import type { Language } from '@/domain/language';
import { CENTRE } from './centre';
import { learnPath, taughtPaths } from './learn-paths';

export interface Step {
  readonly name: string;
  /** A path on our own site. */
  readonly path: string;
}

/** The shelf a page stands on, where it is not simply one of all pages. */
export type Shelf = 'substances' | 'mixing';

const SHELVES: Readonly<Record<Shelf, (lang: Language) => Step>> = {
  substances: (lang) => ({ name: CATALOGUE_WORDS.allSubstances[lang], path: taughtPaths.substances(lang) }),
  mixing: (lang) => ({ name: CATALOGUE_WORDS.checker[lang], path: taughtPaths.mixing(lang) }),
};

/** The way from home to a page that is taught, without the page itself. */
export function trailTo(lang: Language, shelf?: Shelf): readonly Step[] {
  return [
    { name: CENTRE.shortName, path: `/${lang}` },
    { name: LEARN_WORDS.allPages[lang], path: learnPath(lang) },
    ...(shelf ? [SHELVES[shelf](lang)] : []),
  ];
}
