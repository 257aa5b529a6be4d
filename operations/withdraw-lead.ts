import { withdrawLead as withdraw } from '@/db/queries/caller';
import type { Caller } from './actor';
import { changeDraft } from './kept-draft';
import { ownClaim } from './own-claim';

/**
 * Stops contact at once and closes the caller's own lead as withdrawn: one function in the database, with its event inside.
 * The draft is marked first, so that nothing it holds is sent again unless the caller asks.
 */
export async function withdrawLead(actor: Caller): Promise<'withdrawn' | 'none'> {
  if (actor.key)
    await changeDraft(actor.key, new Date(), (draft) => ({ ...draft, stopped: true, stops: (draft.stops ?? 0) + 1 }));
  return withdraw(ownClaim(actor));
}
