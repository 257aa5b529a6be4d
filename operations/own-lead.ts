import {
  type Claim,
  dropDraft,
  eraseLead,
  type LeadStatus,
  leadReads,
  leadStatus,
  withdrawLead,
} from '@/db/queries/caller';
import { draftKeys } from '@/db/sealing/draft-key';
import type { Caller } from './actor';

// What a caller may do with their own lead. Each is one function in the database, with its event inside.

const claim = (actor: Caller): Claim => ({
  code: actor.code,
  caller: actor.key && draftKeys(actor.key).callerDigest,
});

/** Plain facts about the caller's own lead, and who has opened it; null when nothing was sent. */
export async function ownStatus(
  actor: Caller,
): Promise<{ status: LeadStatus; reads: readonly { at: Date; roles: string }[] } | null> {
  const status = await leadStatus(claim(actor));
  return status && { status, reads: await leadReads(claim(actor)) };
}

/** Stops contact at once and closes the lead as withdrawn. */
export const withdrawOwn = (actor: Caller): Promise<'withdrawn' | 'none'> => withdrawLead(claim(actor));

/** Erases what the caller sent and their draft. After an admission a person replies instead, and nothing is erased. */
export async function eraseOwn(actor: Caller): Promise<'erased' | 'none' | 'person_replies'> {
  const outcome = await eraseLead(claim(actor));
  if (outcome !== 'person_replies' && actor.key) await dropDraft(draftKeys(actor.key).digest);
  return outcome;
}
