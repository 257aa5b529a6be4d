import { and, asc, count, eq, gt, inArray, isNotNull, isNull, lt, lte, sql } from 'drizzle-orm';
import type { MailReason, MailState } from '@/domain/lead/on-call';
import type { Tx } from '../client';
import { lead, mail, onCall, staff } from '../schema';
import { OPEN } from './queue';

/** Everybody's watches, of those who may sign in. */
export const watches = (tx: Tx) =>
  tx
    .select({
      id: onCall.id,
      staffId: staff.id,
      name: staff.name,
      email: staff.email,
      days: onCall.days,
      from: onCall.from,
      to: onCall.to,
    })
    .from(onCall)
    .innerJoin(staff, eq(staff.id, onCall.staffId))
    .where(and(isNull(onCall.removedAt), isNull(staff.disabledAt), isNotNull(staff.passwordHash)))
    .orderBy(asc(staff.name), asc(onCall.addedAt), asc(onCall.id));

/** Puts a member on call, on these days from one time to another by the centre's clock. */
export const insertWatch = (
  tx: Tx,
  row: { staffId: string; days: number[]; from: string; to: string; addedBy: string; addedAt: Date },
) => tx.insert(onCall).values(row).returning({ id: onCall.id });

/** Takes one watch off; whose it was, or null when there is none. */
export async function removeWatch(tx: Tx, id: string, now: Date): Promise<string | null> {
  const [row] = await tx
    .update(onCall)
    .set({ removedAt: now })
    .where(and(eq(onCall.id, id), isNull(onCall.removedAt)))
    .returning({ staffId: onCall.staffId });
  return row?.staffId ?? null;
}

export interface MailFor {
  readonly staffIds: readonly string[];
  readonly leadId: string;
  readonly why: MailReason;
  readonly occasion: Date;
  readonly now: Date;
}

/** Puts a mail to each of them into the outbox; how many are new. One that is there already stays as it is. */
export async function insertMails(tx: Tx, { staffIds, leadId, why, occasion, now }: MailFor): Promise<number> {
  const rows = staffIds.map((staffId) => ({
    staffId,
    leadId,
    why,
    occasion,
    state: 'waiting' as const,
    nextAt: now,
    madeAt: now,
    movedAt: now,
  }));
  const made = await tx.insert(mail).values(rows).onConflictDoNothing().returning({ id: mail.id });
  return made.length;
}

/** Keeps that there was nobody on call to tell of a lead, so that the queue can say so. */
export const insertUntold = (tx: Tx, { leadId, why, occasion, now }: Omit<MailFor, 'staffIds'>) =>
  tx.insert(mail).values({ leadId, why, occasion, state: 'nobody', nextAt: now, madeAt: now, movedAt: now });

/** Tells whoever is to be told of a lead, in a job of its own. */
export const tellOf = (tx: Tx, leadId: string, why: MailReason) =>
  tx.execute(sql`SELECT porchlight.add_job('tell-on-call', ${JSON.stringify({ leadId, why })}::json, now())`);

/** Sends what is due, now or later: one job looks at all of the outbox. */
export const sendMailAt = (tx: Tx, at: Date) =>
  tx.execute(sql`SELECT porchlight.add_job('send-mail', '{}'::json, ${at.toISOString()}::timestamptz)`);

/** One mail that is due, held so that nobody else takes it; null when there is none. */
export async function takeDueMail(tx: Tx, now: Date) {
  const [due] = await tx
    .select({ id: mail.id })
    .from(mail)
    .where(and(eq(mail.state, 'waiting'), lte(mail.nextAt, now)))
    .orderBy(asc(mail.nextAt), asc(mail.id))
    .limit(1)
    .for('update', { skipLocked: true });
  if (!due) return null;
  const [row] = await tx
    .select({
      id: mail.id,
      why: mail.why,
      tries: mail.tries,
      email: staff.email,
      disabledAt: staff.disabledAt,
      urgency: lead.urgency,
      attempts: lead.attempts,
      stage: lead.stage,
    })
    .from(mail)
    .innerJoin(staff, eq(staff.id, mail.staffId))
    .innerJoin(lead, eq(lead.id, mail.leadId))
    .where(eq(mail.id, due.id));
  return row ?? null;
}

/** Writes down what became of a mail. */
export const updateMail = (
  tx: Tx,
  id: string,
  change: { state: MailState; movedAt: Date; tries?: number; nextAt?: Date; cause?: string },
) => tx.update(mail).set(change).where(eq(mail.id, id));

/** A mail that is being sent, held. */
export async function lockSending(tx: Tx, id: string) {
  const [row] = await tx
    .select({ id: mail.id, tries: mail.tries, leadId: mail.leadId, staffId: mail.staffId })
    .from(mail)
    .where(and(eq(mail.id, id), eq(mail.state, 'sending')))
    .for('update');
  return row ?? null;
}

/** Those that somebody began to send before then and never came back from: nobody knows whether they left. */
export const abandonSending = (tx: Tx, before: Date, now: Date) =>
  tx
    .update(mail)
    .set({ state: 'unsure', cause: 'abandoned', movedAt: now })
    .where(and(eq(mail.state, 'sending'), lt(mail.movedAt, before)))
    .returning({ leadId: mail.leadId });

/**
 * Of leads that nobody has tried to reach since: how many mails since then did not arrive, or may not have, and of how many
 * leads there was nobody on call to tell.
 */
export async function countUntold(tx: Tx, since: Date): Promise<{ mails: number; nobody: number }> {
  const [row] = await tx
    .select({
      mails: sql<number>`count(*) FILTER (WHERE ${mail.state} <> 'nobody')`.mapWith(Number),
      nobody: sql<number>`count(DISTINCT ${mail.leadId}) FILTER (WHERE ${mail.state} = 'nobody')`.mapWith(Number),
    })
    .from(mail)
    .innerJoin(lead, eq(lead.id, mail.leadId))
    .where(
      and(inArray(mail.state, ['given_up', 'unsure', 'nobody']), gt(mail.movedAt, since), eq(lead.attempts, 0), OPEN),
    );
  return row ?? { mails: 0, nobody: 0 };
}

/** What became of the mails made since then, by state. */
export async function mailCounts(tx: Tx, since: Date): Promise<Partial<Record<MailState, number>>> {
  const rows = await tx
    .select({ state: mail.state, n: count() })
    .from(mail)
    .where(gt(mail.madeAt, since))
    .groupBy(mail.state);
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}
