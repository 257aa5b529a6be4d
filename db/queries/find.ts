import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '../client';
import { lead } from '../schema';
import { OPEN } from './queue';

/** The ids of open leads, in their own order, from after one of them on; from the first, with null. */
export async function openLeadIds(tx: Tx, after: string | null, limit: number): Promise<string[]> {
  const rows = await tx
    .select({ id: lead.id })
    .from(lead)
    .where(and(OPEN, after === null ? undefined : gt(lead.id, after)))
    .orderBy(asc(lead.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Those of these leads that are open. */
export async function openAmong(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx
    .select({ id: lead.id })
    .from(lead)
    .where(and(OPEN, inArray(lead.id, [...ids])));
  return rows.map(({ id }) => id);
}

/** The lead whose caller holds this code, open or ended; null when nobody's, or when it was erased. `digest` as in db/sealing/draft-key.ts. */
export async function leadByCode(tx: Tx, digest: Uint8Array): Promise<string | null> {
  const [row] = await tx
    .select({ id: lead.id })
    .from(lead)
    .where(and(eq(lead.codeDigest, digest), isNull(lead.erasedAt)));
  return row?.id ?? null;
}
