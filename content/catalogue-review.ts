import type { AboutPageProps } from '@/components/learn/AboutPage';
import { reviewOf } from '@/domain/reviews';

/**
 * Who signed what a page is made from, by the ids of what was signed; nobody unless all of it was. The days are those of
 * the oldest signature: where there is none, there is no day either. `today` is `YYYY-MM-DD`.
 */
export function reviewed(of: readonly string[], today: string): Omit<AboutPageProps, 'lang'> {
  const reviews = of.map(reviewOf);
  const signed = reviews.filter((one) => one !== null).sort((x, y) => (x.again < y.again ? -1 : 1));
  const [oldest] = signed;
  if (!oldest || signed.length < reviews.length)
    return { reviewed: null, lastChecked: null, nextCheck: null, overdue: false };
  return {
    reviewed: { by: oldest.by, on: oldest.on },
    lastChecked: oldest.on,
    nextCheck: oldest.again,
    overdue: oldest.again < today,
  };
}
