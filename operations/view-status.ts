import { type LeadStatus, leadReads, leadStatus } from '@/db/queries/caller';
import type { Caller } from './actor';
import { ownClaim } from './own-claim';

/**
 * Plain facts about the caller's own lead, and who has opened it; null when nothing was sent. One function in the
 * database, with its event inside.
 */
export async function viewStatus(
  actor: Caller,
): Promise<{ status: LeadStatus; reads: readonly { at: Date; roles: string }[] } | null> {
  const claim = ownClaim(actor);
  const status = await leadStatus(claim);
  return status && { status, reads: await leadReads(claim) };
}
