import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import { LEARN_WORDS } from '@/components/learn/words';
import { learnPath, taughtPaths } from '@/content/learn-paths';
import type { Language } from '@/domain/language';

/** The ways into what is taught from the catalogue, less the one the reader is on (what stands after `/learn/`). */
export function waysIn(lang: Language, slug?: string) {
  return [
    { href: taughtPaths.mixing(lang), title: CATALOGUE_WORDS.checker[lang] },
    { href: taughtPaths.substances(lang), title: CATALOGUE_WORDS.allSubstances[lang] },
    { href: taughtPaths.chart(lang), title: CATALOGUE_WORDS.chart[lang] },
    { href: taughtPaths.stopping(lang), title: CATALOGUE_WORDS.stoppingTitle[lang] },
  ].filter(({ href }) => href !== learnPath(lang, slug));
}

/** The same, and back to all that is taught. */
export const waysOn = (lang: Language, slug?: string) => [
  ...waysIn(lang, slug),
  { href: learnPath(lang), title: LEARN_WORDS.allPages[lang] },
];
