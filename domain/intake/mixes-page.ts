import type { Draft } from '@/domain/intake/draft';
import { type Place, understand } from '@/domain/intake/flow';
import { rowFieldName } from '@/domain/intake/mix-row-names';
import type { Problem } from '@/domain/intake/problem';
import { mix } from '@/domain/intake/steps/mix';

/** The mixes told so far, in order: what the rows of the mixes page are filled with. */
export function mixesTold(draft: Draft): readonly Place[] {
  return understand(draft).filter(({ slug, state }) => slug === mix.slug && state !== 'empty');
}

/**
 * What cannot stand on a page. On the mixes page this holds what is wrong with each mix too, at the name its field has
 * there and with the mix named first.
 */
export function problemsOn(draft: Draft, place: Place): readonly Problem[] {
  if (place.step.kinder !== 'mixes') return place.problems;
  const ofMixes = mixesTold(draft).flatMap(({ problems, title }, at) =>
    problems.map((problem) => ({
      ...problem,
      field: rowFieldName(at, problem.field),
      message: { en: `${title.en}: ${problem.message.en}`, es: `${title.es}: ${problem.message.es}` },
    })),
  );
  return [...place.problems, ...ofMixes];
}
