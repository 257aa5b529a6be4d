import { createHash, randomBytes } from 'node:crypto';
import { and, arrayOverlaps, asc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Role } from '@/domain/lead/roles';
import type { Tx } from '../client';
import { session, staff, type TokenKind, token } from '../schema';

const LINK_HOURS: Record<TokenKind, number> = { set_up: 24, invite: 72, reset: 24, recover: 1 };

const digestOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();

export type StaffRow = typeof staff.$inferSelect;

/** Whoever has this email address, in capitals or not; disabled members too. */
export async function staffByEmail(tx: Tx, email: string): Promise<StaffRow | null> {
  const [row] = await tx.select().from(staff).where(sql`lower(${staff.email}) = lower(${email})`);
  return row ?? null;
}

/** A member of staff, held until the transaction ends: where two administrators may race. */
export async function lockStaff(tx: Tx, id: string): Promise<StaffRow | null> {
  const [row] = await tx.select().from(staff).where(eq(staff.id, id)).for('update');
  return row ?? null;
}

export interface StaffListed {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly joined: boolean;
  readonly disabledAt: Date | null;
  readonly seenAt: Date | null;
}

/** Everybody who was ever invited, by name, with when they were last here. */
export async function listStaff(tx: Tx): Promise<StaffListed[]> {
  const seen = tx
    .select({ staffId: session.staffId, at: sql<string | null>`max(${session.seenAt})`.as('at') })
    .from(session)
    .groupBy(session.staffId)
    .as('seen');
  const rows = await tx
    .select({ one: staff, seenAt: seen.at })
    .from(staff)
    .leftJoin(seen, eq(seen.staffId, staff.id))
    .orderBy(asc(staff.name), asc(staff.id));
  return rows.map(({ one, seenAt }) => ({
    id: one.id,
    name: one.name,
    email: one.email,
    roles: one.roles,
    joined: one.passwordHash !== null,
    disabledAt: one.disabledAt,
    seenAt: seenAt ? new Date(seenAt) : null,
  }));
}

/** Who may be given a lead: has joined, is not disabled, and holds one of these roles. */
export const colleaguesWith = (tx: Tx, roles: readonly Role[]): Promise<{ id: string; name: string }[]> =>
  tx
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(and(arrayOverlaps(staff.roles, [...roles]), isNotNull(staff.passwordHash), isNull(staff.disabledAt)))
    .orderBy(asc(staff.name), asc(staff.id));

/** Keeps a new member of staff. Null, and nothing kept, where somebody has that email address already, be it by a moment. */
export async function insertStaff(
  tx: Tx,
  row: { name: string; email: string; roles: Role[]; passwordHash?: string },
): Promise<string | null> {
  const [made] = await tx.insert(staff).values(row).onConflictDoNothing().returning({ id: staff.id });
  return made?.id ?? null;
}

/** Changes what is kept of a member of staff. */
export const updateStaff = (
  tx: Tx,
  id: string,
  change: Partial<Pick<StaffRow, 'name' | 'passwordHash' | 'disabledAt' | 'roles' | 'singleKeys' | 'alarmSound'>>,
) => tx.update(staff).set(change).where(eq(staff.id, id));

/** Can manage staff: has joined, is not disabled, and holds the role. */
const IS_ADMINISTRATOR = and(
  sql`'administrator' = ANY(${staff.roles})`,
  isNotNull(staff.passwordHash),
  isNull(staff.disabledAt),
);

/** Whether anybody can manage staff. */
export async function hasAdministrator(tx: Tx): Promise<boolean> {
  const [row] = await tx.select({ id: staff.id }).from(staff).where(IS_ADMINISTRATOR).limit(1);
  return row !== undefined;
}

/** Everybody who can manage staff, held, in the order of their ids: nobody stops being one meanwhile. */
export async function lockAdministrators(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(IS_ADMINISTRATOR)
    .orderBy(asc(staff.id))
    .for('update');
  return rows.map(({ id }) => id);
}

/** Makes a single-use link's secret; only its digest is kept. Earlier ones of the same kind for the same person end. */
export async function makeToken(tx: Tx, kind: TokenKind, staffId: string | null, now: Date): Promise<string> {
  const same = staffId ? eq(token.staffId, staffId) : and(eq(token.kind, kind), isNull(token.staffId));
  await tx
    .update(token)
    .set({ usedAt: now })
    .where(and(same, isNull(token.usedAt)));
  const secret = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + LINK_HOURS[kind] * 3_600_000);
  await tx.insert(token).values({ digest: digestOf(secret), kind, staffId, expiresAt });
  return secret;
}

export type TokenRow = typeof token.$inferSelect;

/** A link that is still good, locked for its single use. Null for one that is unknown, used, or too old. */
export async function goodToken(tx: Tx, secret: string, now: Date): Promise<TokenRow | null> {
  const [row] = await tx
    .select()
    .from(token)
    .where(and(eq(token.digest, digestOf(secret)), isNull(token.usedAt), gt(token.expiresAt, now)))
    .for('update');
  return row ?? null;
}

/** Uses a link up. */
export const spendToken = (tx: Tx, digest: Uint8Array, now: Date) =>
  tx.update(token).set({ usedAt: now }).where(eq(token.digest, digest));
