import { dropDraft, eraseLead as erase } from '@/db/queries/caller';
import { draftKeys } from '@/db/sealing/draft-key';
import type { Caller } from './actor';
import { ownClaim } from './own-claim';

/**
 * Erases what the caller sent, and their draft: one function in the database, with its event inside. Under legal hold, and
 * after an admission, nothing is erased: that they asked is kept, and a person replies.
 */
export async function eraseLead(actor: Caller): Promise<'erased' | 'none' | 'person_replies'> {
  const outcome = await erase(ownClaim(actor));
  if (outcome !== 'person_replies' && actor.key) await dropDraft(draftKeys(actor.key).digest);
  return outcome;
}
