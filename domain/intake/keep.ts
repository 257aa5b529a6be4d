import { callMe } from '@/domain/intake/call-me';
import type { Draft, Fields } from '@/domain/intake/draft';
import { keyOf, type Place, stands, understand } from '@/domain/intake/flow';
import { takeRows, tellsAnything } from '@/domain/intake/mix-rows';
import { isAskedBeside } from '@/domain/intake/question';
import { STEPS } from '@/domain/intake/steps';
import { MOST_MIXES, mix } from '@/domain/intake/steps/mix';
import { mixes } from '@/domain/intake/steps/mixes';
import { safeContact } from '@/domain/intake/steps/safe-contact';

/**
 * Keeps one page's fields exactly as sent (a door takes its own out first), then forgets branches no longer taken. The page
 * of an item that is not on the caller's way (and was not kept before) is kept only by a draft just begun: else a draft
 * would grow by any name somebody makes up.
 */
export function post(draft: Draft, place: Pick<Place, 'key'>, fields: Fields): Draft {
  const known = Object.hasOwn(draft.posted, place.key) || Object.keys(draft.posted).length === 0;
  if (place.key.includes('/') && !known && !understand(draft).some(({ key }) => key === place.key)) return draft;
  return prune({ ...draft, posted: { ...draft.posted, [place.key]: fields } });
}

/**
 * Whether a page is left as it was found: not kept before, and nothing told on it now. Continue passes over such a page;
 * any other button says nothing of it, and it is still to be asked.
 */
export const isUntouched = ({ posted }: Draft, key: string, fields: Fields): boolean =>
  !Object.hasOwn(posted, key) && !tellsAnything(fields);

/**
 * The pages left in the middle, once one is left by Continue (`goesOn`) or by another button. A page that stood before is
 * not left by looking at it again.
 */
export function leftOf({ posted, left = [] }: Draft, key: string, goesOn: boolean): Draft['left'] {
  const others = left.filter((one) => one !== key && Object.hasOwn(posted, one));
  const isLeft = !goesOn && (left.includes(key) || !Object.hasOwn(posted, key));
  const now = isLeft ? [...others, key] : others;
  return now.length > 0 ? now : undefined;
}

/**
 * The same once a page was kept: one on which everything was answered is not left in the middle, whatever button it was left
 * by; but for how to reach them: there Continue says that we have it.
 */
export function withoutWhole(draft: Draft, key: string): Draft {
  const place = draft.left?.includes(key) && understand(draft).find((one) => one.key === key);
  const isOpen = ({ slug, asked, values }: Place) =>
    slug === safeContact.slug || asked.some((one) => isAskedBeside(one, values) && values[one.id] === null);
  return !place || isOpen(place) ? draft : { ...draft, left: leftOf(draft, key, true) };
}

/** A page that does not stand. One of many of its kind that was not come to yet keeps nothing open. */
const open = (place: Place): boolean => !stands(place) && !(place.state === 'empty' && place.step.repeats);

/**
 * Keeps the mixes page together with all mixes, posted as rows of that one page: each row becomes the page of one mix,
 * exactly as sent, and mixes of before that were removed are forgotten, the only one too. Posted without rows, as it is
 * where no script runs, it is a page like any other; so it is with blank rows, while no mix told anything: those passed
 * over stay so.
 */
export function postMixes(draft: Draft, fields: Fields): Draft {
  const { rows, rest, withRows } = takeRows(fields);
  const isMix = (key: string) => key.startsWith(`${mix.slug}/`);
  const told = Object.entries(draft.posted).some(([key, { another, ...row }]) => isMix(key) && tellsAnything(row));
  if (rows.length === 0 && !(withRows && told)) return post(draft, { key: mixes.slug }, rest);
  const others = Object.entries(draft.posted).filter(([key]) => !isMix(key));
  const pages = rows.map((row, at): [string, Fields] => [
    keyOf(mix.slug, `${at + 1}`),
    at + 1 === MOST_MIXES ? row : { ...row, another: [at + 1 < rows.length ? 'yes' : 'no'] },
  ]);
  // The rows are one page: while that is left in the middle, so is each of them.
  const besides = (draft.left ?? []).filter((key) => !isMix(key));
  const left = besides.includes(mixes.slug) ? [...besides, ...pages.map(([key]) => key)] : besides;
  return prune({
    ...draft,
    left: left.length > 0 ? left : undefined,
    posted: { ...Object.fromEntries(others), [mixes.slug]: rest, ...Object.fromEntries(pages) },
  });
}

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
  return kept.length === Object.keys(draft.posted).length ? draft : { ...draft, posted: Object.fromEntries(kept) };
}
