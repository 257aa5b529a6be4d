import { and, asc, eq, gt, lt, ne, sql } from 'drizzle-orm';
import { PRESENCE_SECONDS, type Presence } from '@/domain/lead/presence';
import { deskTransaction, type Tx } from '../client';
import { presence, staff } from '../schema';

const freshSince = (now: Date): Date => new Date(now.getTime() - PRESENCE_SECONDS * 1000);

/** Every open desk is told that who has this lead open has changed: the lead's id, and nobody's. */
const tellDesks = (tx: Tx, leadId: string) =>
  tx.execute(sql`SELECT pg_notify('desk', ${`presence.changed ${leadId}`})`);

/** A page with this lead open. Those that were not heard of for long are swept out on the way. */
export async function insertPresence(
  tx: Tx,
  row: { id: string; leadId: string; staffId: string; session: Uint8Array },
  now: Date,
): Promise<void> {
  await tx.delete(presence).where(lt(presence.seenAt, freshSince(now)));
  await tx.insert(presence).values({ ...row, state: 'viewing', seenAt: now });
  await tellDesks(tx, row.leadId);
}

/** How one's own page has its lead open; false when there is no such page of this session. */
export async function updatePresence(
  tx: Tx,
  { id, session, state }: { id: string; session: Uint8Array; state: Presence },
  now: Date,
): Promise<boolean> {
  const [row] = await tx
    .update(presence)
    .set({ state, seenAt: now })
    .where(and(eq(presence.id, id), eq(presence.session, session)))
    .returning({ leadId: presence.leadId });
  if (row) await tellDesks(tx, row.leadId);
  return row !== undefined;
}

/** Who else has which lead open now, one row a page. */
export const presencesOfOthers = (tx: Tx, me: string, now: Date) =>
  tx
    .select({ leadId: presence.leadId, staffId: presence.staffId, name: staff.name, state: presence.state })
    .from(presence)
    .innerJoin(staff, eq(staff.id, presence.staffId))
    .where(and(gt(presence.seenAt, freshSince(now)), ne(presence.staffId, me)))
    .orderBy(asc(staff.name), asc(presence.id));

/** The page is open still: its stream was just heard. */
export const keepPresence = (id: string): Promise<unknown> =>
  deskTransaction((tx) => tx.update(presence).set({ seenAt: new Date() }).where(eq(presence.id, id)));

/** The page is closed: its stream ended. */
export const endPresence = (id: string): Promise<void> =>
  deskTransaction(async (tx) => {
    const [row] = await tx.delete(presence).where(eq(presence.id, id)).returning({ leadId: presence.leadId });
    if (row) await tellDesks(tx, row.leadId);
  });
