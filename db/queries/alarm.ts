import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Tx } from '../client';
import { alarmSeen, lead } from '../schema';
import { OPEN } from './queue';

/** More are not counted one by one: the queue shows them. */
const MOST_ALARMS = 200;

/**
 * The emergencies that wait for somebody: nobody has them, and nobody has tried to reach them. `seen`: this member has put
 * the alarm away. Read off the queue's own index, since an emergency is its first rank.
 */
export const alarmsFor = (tx: Tx, staffId: string): Promise<{ id: string; seen: boolean }[]> =>
  tx
    .select({ id: lead.id, seen: sql<boolean>`${alarmSeen.staffId} IS NOT NULL` })
    .from(lead)
    .leftJoin(alarmSeen, and(eq(alarmSeen.leadId, lead.id), eq(alarmSeen.staffId, staffId)))
    // Somebody written down by phone is being talked to.
    .where(and(OPEN, eq(lead.rank, 0), isNull(lead.owner), eq(lead.attempts, 0), ne(lead.source, 'phone')))
    .orderBy(asc(lead.rank), asc(lead.dueAt), asc(lead.id))
    .limit(MOST_ALARMS);

/** Puts alarms away for one member. */
export const putAlarmsAway = (tx: Tx, staffId: string, leadIds: readonly string[], now: Date) =>
  tx
    .insert(alarmSeen)
    .values(leadIds.map((leadId) => ({ leadId, staffId, seenAt: now })))
    .onConflictDoNothing();
