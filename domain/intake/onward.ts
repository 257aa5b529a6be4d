import type { Draft } from '@/domain/intake/draft';
import { firstOpen, next, type Place, placeOf, previous, reachable, stands, understand } from '@/domain/intake/flow';
import { problemsOn } from '@/domain/intake/mixes-page';
import { check } from '@/domain/intake/steps/check';

/**
 * Which button was pressed: Continue, Back, Finish later, the one that leads to a private link for the person, or one that
 * shows the same page again (another language).
 */
export const GOING = ['next', 'back', 'later', 'link', 'stay'] as const;
export type Going = (typeof GOING)[number];

/**
 * The page a caller comes to from `here`: for Finish later and a private link, the one where they will go on. A page that
 * does not stand leads to itself. Back from a page that a Change link opened leads to the summary again, while every page
 * before that stands.
 */
export function onward(draft: Draft, here: Place, going: Going, returnTo: 'check' | null): Place {
  const item = here.item?.key ?? null;
  // Whatever led back to the summary, from there on it is a page like any other: to the receipt, or to the page before.
  const summary = here.slug === check.slug ? null : returnTo;
  if (going === 'later' || going === 'link') return firstOpen(draft);
  if (going === 'back') {
    const opened = summary && reachable(draft, summary) ? placeOf(draft, summary) : null;
    return opened ?? previous(draft, here.slug, item) ?? here;
  }
  if (going === 'stay' || problemsOn(draft, here).length > 0) return here;
  return next(draft, here.slug, item, summary);
}

/**
 * Where somebody who comes back goes on: the first page that does not stand. Where pages after it were answered before,
 * by open pages alone, as from a Change link, and then to the summary.
 */
export function goingOn(draft: Draft): { readonly place: Place; readonly from: 'check' | null } {
  const place = firstOpen(draft);
  const places = understand(draft);
  const wasBeyond = places.slice(places.indexOf(place) + 1).some(stands);
  return { place, from: wasBeyond ? 'check' : null };
}
