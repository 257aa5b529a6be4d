import { sql } from 'drizzle-orm';
import { boolean, index, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment, porchlight, role, tokenKind } from './columns';

/** Belongs to a member of staff, or was done by one. */
export const ofMember = (column: string) =>
  uuid(column)
    .notNull()
    .references(() => staff.id);

export const staff = porchlight.table(
  'staff',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    roles: role('roles').array().notNull(),
    /** argon2id, with its parameters; null until the invitation is taken up. */
    passwordHash: text('password_hash'),
    disabledAt: moment('disabled_at'),
    /** Whether a single key does something at the desk for them. */
    singleKeys: boolean('single_keys').notNull().default(true),
    /** Whether an emergency rings on their desk. */
    alarmSound: boolean('alarm_sound').notNull().default(true),
    madeAt: moment('made_at').notNull().defaultNow(),
  },
  (t) => [uniqueIndex('staff_email').on(sql`lower(${t.email})`)],
);

/** Set-up, invitation and reset links: single use, kept as digests only. */
export const token = porchlight.table('token', {
  digest: bytes('digest').primaryKey(),
  kind: tokenKind('kind').notNull(),
  staffId: uuid('staff_id').references(() => staff.id),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
});

/** Sign-ins. Looked up at every request, so that ending one takes effect at once. */
export const session = porchlight.table(
  'session',
  {
    digest: bytes('digest').primaryKey(),
    staffId: ofMember('staff_id'),
    madeAt: moment('made_at').notNull(),
    seenAt: moment('seen_at').notNull(),
    endedAt: moment('ended_at'),
    /** Covered: good for nothing until its member writes their password again. */
    lockedAt: moment('locked_at'),
  },
  (t) => [index('session_staff').on(t.staffId)],
);

/** A look at the queue under a name: a member's own, or the team's. The name is staff's own word, and is for no person's. */
export const savedView = porchlight.table(
  'saved_view',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    name: text('name').notNull(),
    /** The part of the address after "?". */
    query: text('query').notNull(),
    team: boolean('team').notNull(),
    madeBy: ofMember('made_by'),
    madeAt: moment('made_at').notNull(),
    deletedAt: moment('deleted_at'),
  },
  (t) => [index('saved_view_member').on(t.madeBy).where(sql`deleted_at IS NULL`)],
);
