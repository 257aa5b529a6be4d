import { type LeadRead, type LeadStatus, leadReads, leadStatus } from '@/db/queries/caller';
import type { Caller } from './actor';
import { ownClaim } from './own-claim';

export type { LeadRead } from '@/db/queries/caller';

/**
 * Plain facts about the caller's own lead, and who has read it; null when nothing was sent. One function in the
 * database, with its event inside.
 */
export async function viewStatus(actor: Caller): Promise<{ status: LeadStatus; reads: readonly LeadRead[] } | null> {
  const claim = ownClaim(actor);
  const status = await leadStatus(claim);
  return status && { status, reads: await leadReads(claim) };
}
