import { lt } from 'drizzle-orm';
import type { Tx } from '../client';
import { draft } from '../schema';

/** Deletes drafts that ended before `now`; how many there were. The desk's role sees nothing else of a draft. */
export async function deleteExpiredDrafts(tx: Tx, now: Date): Promise<number> {
  const gone = await tx.delete(draft).where(lt(draft.expiresAt, now)).returning({ digest: draft.digest });
  return gone.length;
}
