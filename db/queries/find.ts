import { and, asc, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '../client';
import { lead } from '../schema';
import { ENDED, OPEN } from './queue';

const FACTS = { id: lead.id, arrivedAt: lead.arrivedAt, stage: lead.stage };

export type FindFacts = Awaited<ReturnType<typeof openLeads>>[number];

/** Open leads, in the order of their ids, from after one of them on; from the first, with null. */
export const openLeads = (tx: Tx, after: string | null, limit: number) =>
  tx
    .select(FACTS)
    .from(lead)
    .where(and(OPEN, after === null ? undefined : gt(lead.id, after)))
    .orderBy(asc(lead.id))
    .limit(limit);

/** The ids of leads that ended and were not erased, the one that came last first. */
export async function endedLeadIds(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ id: lead.id })
    .from(lead)
    .where(and(ENDED, isNull(lead.erasedAt)))
    .orderBy(desc(lead.arrivedAt))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Those of these leads that were not erased, open or ended. */
export const leadsAmong = (tx: Tx, ids: readonly string[]): Promise<FindFacts[]> =>
  tx
    .select(FACTS)
    .from(lead)
    .where(and(isNull(lead.erasedAt), inArray(lead.id, [...ids])));

/** The lead whose caller holds this code, open or ended; null when nobody's, or when it was erased. `digest` as in db/sealing/draft-key.ts. */
export async function leadByCode(tx: Tx, digest: Uint8Array): Promise<string | null> {
  const [row] = await tx
    .select({ id: lead.id })
    .from(lead)
    .where(and(eq(lead.codeDigest, digest), isNull(lead.erasedAt)));
  return row?.id ?? null;
}
