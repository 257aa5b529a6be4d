import { callMe } from '@/domain/intake/call-me';
import type { Draft, Fields } from '@/domain/intake/draft';
import { type Place, understand } from '@/domain/intake/flow';
import { STEPS } from '@/domain/intake/steps';

/** Keeps one page's fields exactly as sent (a door takes its own out first), then forgets branches no longer taken. */
export function post(draft: Draft, place: Pick<Place, 'key'>, fields: Fields): Draft {
  return prune({ ...draft, posted: { ...draft.posted, [place.key]: fields } });
}

/** A page that does not stand. One of many of its kind that was not come to yet keeps nothing open. */
const open = ({ state, step }: Place): boolean => state === 'invalid' || (state === 'empty' && !step.repeats);

/**
 * Forgets the answers of branches no longer taken: a substance no longer ticked, mixes with fewer than two substances.
 * While a page does not stand, or was not come to (a draft begun anew in the middle), nothing that may follow from it is
 * forgotten: a slip must not cost anybody their answers.
 * A mix that names a substance no longer chosen stays, and is asked again.
 */
export function prune(draft: Draft): Draft {
  const places = understand(draft);
  const taken = new Set([callMe.slug, ...places.map(({ key }) => key)]);
  const order = (slug: string) => STEPS.findIndex((step) => step.slug === slug);
  const firstSlip = Math.min(...places.filter(open).map(({ slug }) => order(slug)), STEPS.length);
  const kept = Object.entries(draft.posted).filter(
    ([key]) => taken.has(key) || order(key.split('/', 1)[0] ?? '') >= firstSlip,
  );
  return { ...draft, posted: Object.fromEntries(kept) };
}
