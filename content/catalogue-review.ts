import type { AboutPageProps } from '@/components/learn/AboutPage';
import { type Review, reviewOf } from '@/domain/reviews';
import { isOverdue } from './check/reviews';

/**
 * The days on which the facts of the catalogue and of the co-use rules were last held against their sources, by whoever
 * wrote them, and by which they are to be again. Set by hand, as in the front matter of a taught page.
 */
export const FACTS_CHECKED = { on: '2026-11-28', again: '2027-05-28' } as const;

/**
 * What a page made from the catalogue says of itself. `of` names what a clinician would have to sign for it: nobody has
 * read it unless all of it is signed, and then the oldest signature counts. `today` is `YYYY-MM-DD`.
 */
export function reviewed(
  of: readonly string[],
  today: string,
  signatureOf: (what: string) => Review | null = reviewOf,
): Omit<AboutPageProps, 'lang'> {
  const signed = of.map(signatureOf).filter((one) => one !== null);
  const [oldest] = signed.sort((x, y) => (x.on < y.on ? -1 : 1));
  const [nextCheck = FACTS_CHECKED.again] = [FACTS_CHECKED.again, ...signed.map(({ again }) => again)].sort();
  return {
    reviewed: oldest && signed.length === of.length ? { by: oldest.by, on: oldest.on } : null,
    lastChecked: FACTS_CHECKED.on,
    nextCheck,
    overdue: isOverdue(nextCheck, today),
  };
}
