import type { Draft } from '@/domain/intake/draft';
import { firstOpen, next, type Place, previous } from '@/domain/intake/flow';
import { problemsOn } from '@/domain/intake/mixes-page';
import { check } from '@/domain/intake/steps/check';

/**
 * Which button was pressed: Continue, Back, Finish later, the one that leads to a private link for the person, or one that
 * shows the same page again (another language).
 */
export const GOING = ['next', 'back', 'later', 'link', 'stay'] as const;
export type Going = (typeof GOING)[number];

/**
 * The page a caller comes to from `here`: for Finish later and a private link, the one where they will go on. A page that does not stand
 * leads to itself.
 */
export function onward(draft: Draft, here: Place, going: Going, returnTo: 'check' | null): Place {
  const item = here.item?.key ?? null;
  if (going === 'later' || going === 'link') return firstOpen(draft);
  if (going === 'back') return previous(draft, here.slug, item) ?? here;
  if (going === 'stay' || problemsOn(draft, here).length > 0) return here;
  // Whatever led back to the summary, from there is only the receipt.
  return next(draft, here.slug, item, here.slug === check.slug ? null : returnTo);
}
