import type { Draft } from '@/domain/intake/draft';
import type { Place } from '@/domain/intake/flow';
import { problemsOn } from '@/domain/intake/mixes-page';
import { type Going, goingOn, onward } from '@/domain/intake/onward';
import { check } from '@/domain/intake/steps/check';
import { receipt } from '@/domain/intake/steps/receipt';
import type { Language } from '@/domain/language';
import type { IntakePaths } from './paths';

/** A page that was answered, and the button by which it is left. */
export interface Leaving {
  readonly lang: Language;
  readonly draft: Draft;
  readonly here: Place;
  readonly going: Going;
  readonly from: 'check' | null;
}

/** The address of where a caller comes to from an answered page; with its errors shown when it does not stand. */
export function pathOnward({ lang, draft, here, going, from }: Leaving, paths: IntakePaths): string {
  if (going === 'later') return paths.code(lang);
  if (going === 'link') return paths.link(lang);
  const following = onward(draft, here, going, from);
  if (going === 'back') return paths.step(lang, following, here.slug === check.slug ? null : from);
  if (going === 'next' && problemsOn(draft, here).length > 0) return paths.step(lang, here, from, true);
  // An answer given before that names what is no longer there is asked again, and it is said why.
  const isGone = going === 'next' && following.problems.some(({ kind }) => kind === 'not_offered');
  return paths.step(lang, following, following.slug === receipt.slug ? null : from, isGone);
}

/** The address of where somebody who comes back goes on. */
export function pathToGoOn(lang: Language, draft: Draft, paths: IntakePaths): string {
  const { place, from } = goingOn(draft);
  return paths.step(lang, place, from);
}
