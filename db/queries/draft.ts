import { lt } from 'drizzle-orm';
import type { Tx } from '../client';
import { draft, privateLink } from '../schema';

/** Deletes drafts, and links to begin one, that ended before `now`; how many drafts. The desk's role sees nothing else of either. */
export async function deleteExpiredDrafts(tx: Tx, now: Date): Promise<number> {
  await tx.delete(privateLink).where(lt(privateLink.expiresAt, now));
  const gone = await tx.delete(draft).where(lt(draft.expiresAt, now)).returning({ digest: draft.digest });
  return gone.length;
}
