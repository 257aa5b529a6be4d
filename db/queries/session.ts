import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Role } from '@/domain/lead/roles';
import type { Tx } from '../client';
import { session, staff } from '../schema';

/** A session ends after so long without a request, and after so long in all. */
export const IDLE_MINUTES = 15;
export const LIFE_HOURS = 12;
/** Written at most this often, so that reading does not become writing. */
const TOUCH_SECONDS = 30;

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();
const before = (now: Date, ms: number): Date => new Date(now.getTime() - ms);

/** A member of staff who is signed in. */
export interface SessionMember {
  readonly kind: 'staff';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Whether a single key does something for them. */
  readonly singleKeys: boolean;
  /** Whether an emergency rings on their desk. */
  readonly alarmSound: boolean;
  /** The session's digest, so that a member can end this one. */
  readonly session: Uint8Array;
}

/** Makes a session and returns its secret, which is kept nowhere but in the member's cookie. */
export async function beginSession(tx: Tx, staffId: string, now: Date): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await tx.insert(session).values({ digest: digestOf(secret), staffId, madeAt: now, seenAt: now });
  return secret;
}

/** Of a session: not ended, not too old, and of somebody who is not disabled. */
const stands = (digest: Uint8Array, now: Date) =>
  and(
    eq(session.digest, digest),
    isNull(session.endedAt),
    isNull(staff.disabledAt),
    gt(session.madeAt, before(now, LIFE_HOURS * 3_600_000)),
  );

/**
 * Who holds this session: nobody when it ended, is covered, idled out, or its member is disabled. `touch` false: asked by a page by
 * itself and not by a hand, so it does not keep the session from idling out.
 */
export async function memberBySession(tx: Tx, secret: string, now: Date, touch = true): Promise<SessionMember | null> {
  const digest = digestOf(secret);
  const [row] = await tx
    .select({ one: staff, seenAt: session.seenAt })
    .from(session)
    .innerJoin(staff, eq(staff.id, session.staffId))
    .where(and(stands(digest, now), isNull(session.lockedAt), gt(session.seenAt, before(now, IDLE_MINUTES * 60_000))));
  if (!row) return null;
  if (touch && row.seenAt < before(now, TOUCH_SECONDS * 1000))
    await tx.update(session).set({ seenAt: now }).where(eq(session.digest, digest));
  const { id, name, email, roles, singleKeys, alarmSound } = row.one;
  return { kind: 'staff', id, name, email, roles, singleKeys, alarmSound, session: digest };
}

/** Covers a session: it is nobody's until it is unlocked, by beginning another in its place. */
export const lockSession = (tx: Tx, digest: Uint8Array, now: Date) =>
  tx
    .update(session)
    .set({ lockedAt: now })
    .where(and(eq(session.digest, digest), isNull(session.endedAt)));

/** Whose a session was that is covered, or has idled out: not one that was ended, is too old, or of somebody disabled. */
export async function sessionToUnlock(
  tx: Tx,
  secret: string,
  now: Date,
): Promise<{ digest: Uint8Array; staffId: string; passwordHash: string | null } | null> {
  const digest = digestOf(secret);
  // Of two tabs that ask at once the second waits, and finds it ended.
  await tx.select({ digest: session.digest }).from(session).where(eq(session.digest, digest)).for('update');
  const [row] = await tx
    .select({ digest: session.digest, staffId: staff.id, passwordHash: staff.passwordHash })
    .from(session)
    .innerJoin(staff, eq(staff.id, session.staffId))
    .where(stands(digest, now));
  return row ?? null;
}

/** Ends one session: signed out, it is nobody's. */
export const endSession = (tx: Tx, digest: Uint8Array, now: Date) =>
  tx
    .update(session)
    .set({ endedAt: now })
    .where(and(eq(session.digest, digest), isNull(session.endedAt)));

/** Ends every session of a member: when they are disabled, or their password is reset. */
export const endSessionsOf = (tx: Tx, staffId: string, now: Date) =>
  tx
    .update(session)
    .set({ endedAt: now })
    .where(and(eq(session.staffId, staffId), isNull(session.endedAt)));
