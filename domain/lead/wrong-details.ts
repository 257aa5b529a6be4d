import type { SafeContact } from '@/domain/intake/safe-contact';
import { type ContactWay, linkFor } from '@/domain/lead/contact';
import type { Outcome } from '@/domain/lead/contact-log';

/** One line of the contact log. `theyCalled`: they reached out to us, which says nothing about their number. */
export interface Try {
  readonly at: Date;
  readonly way: ContactWay;
  readonly outcome: Outcome;
  readonly theyCalled: boolean;
}

/** How to reach somebody as one parcel had it; null when it was erased, or had nothing of it. */
export interface SentContact {
  readonly at: Date;
  readonly safeContact: Pick<SafeContact, 'phone' | 'email'> | null;
}

const detailOf = (way: ContactWay): 'phone' | 'email' => (way === 'email' ? 'email' : 'phone');

/**
 * Since when the number or address behind a way is known not to be theirs: the newest try of it met somebody else, and
 * no parcel since then gave another. Null when nothing says so. Calls and texts share a number. Both lists are oldest
 * first.
 */
export function wrongSince(way: ContactWay, tries: readonly Try[], sent: readonly SentContact[]): Date | null {
  const newest = tries.findLast(
    (one) => detailOf(one.way) === detailOf(way) && (!one.theyCalled || one.outcome === 'wrong_number'),
  );
  if (newest?.outcome !== 'wrong_number') return null;
  const linkOf = (one: SentContact | undefined) => (one?.safeContact ? linkFor(one.safeContact, way) : null);
  const triedOn = linkOf(sent.findLast(({ at }) => at <= newest.at));
  return linkOf(sent.at(-1)) === triedOn ? newest.at : null;
}
