import { asc, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Desk, Tx } from '../client';
import { auditEvent, auditHead } from '../schema';

/** Who an event is written down for. Visitors and jobs have no person behind them. */
type Actor = { kind: 'staff'; id: string } | { kind: 'system'; job: string } | { kind: 'visitor' };
interface Line {
  readonly type: string;
  readonly subject?: string;
  readonly detail?: string;
  readonly live?: boolean;
}

const idOf = (who: Actor): string => (who.kind === 'staff' ? who.id : who.kind === 'system' ? who.job : 'visitor');

/** Appends one line, as a statement of the act's own transaction. It locks the log's head: call it last. */
export async function appendEvent(tx: Tx, who: Actor, line: Line): Promise<void> {
  await tx.execute(sql`SELECT porchlight.audit_append(
    ${who.kind}, ${idOf(who)}, ${line.type}, ${line.subject ?? ''}, ${'admission'},
    ${line.type === 'access.refused' ? 'refused' : 'done'}, ${line.detail ?? ''}, ${line.live ?? false})`);
}

export type AuditLine = typeof auditEvent.$inferSelect;

/** What happened to one lead, newest first. */
export const eventsOf = (tx: Tx, subject: string, most: number): Promise<AuditLine[]> =>
  tx.select().from(auditEvent).where(eq(auditEvent.subject, subject)).orderBy(desc(auditEvent.seq)).limit(most);

/** The lines before a sequence number, or the last ones, newest first. */
export const auditBefore = (tx: Tx, before: number | null, most: number): Promise<AuditLine[]> =>
  tx
    .select()
    .from(auditEvent)
    .where(before === null ? undefined : lt(auditEvent.seq, before))
    .orderBy(desc(auditEvent.seq))
    .limit(most);

/** The log from a sequence number on, in order: for verifying it, a page at a time. */
export const auditPage = (db: Desk, after: number, most: number): Promise<AuditLine[]> =>
  db.select().from(auditEvent).where(gt(auditEvent.seq, after)).orderBy(asc(auditEvent.seq)).limit(most);

/** The log's head: its last number and hash; null where there is no log. */
export async function auditHeadOf(db: Desk): Promise<{ seq: number; hash: Uint8Array } | null> {
  const [row] = await db.select({ seq: auditHead.seq, hash: auditHead.hash }).from(auditHead);
  return row ?? null;
}
