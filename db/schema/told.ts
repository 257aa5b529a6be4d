import { sql } from 'drizzle-orm';
import { index, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { MAIL_REASONS, MAIL_STATES } from '@/domain/lead/on-call';
import { PRESENCES } from '@/domain/lead/presence';
import { bytes, moment, porchlight } from './columns';
import { ofLead } from './lead';
import { ofMember, staff } from './staff';

/** Who is told by mail, and in which hours of the week by the centre's clock. Taken off by a mark. */
export const onCall = porchlight.table('on_call', {
  id: uuid('id').primaryKey().defaultRandom(),
  staffId: ofMember('staff_id'),
  days: smallint('days').array().notNull(),
  from: text('from').notNull(),
  to: text('to').notNull(),
  addedBy: ofMember('added_by'),
  addedAt: moment('added_at').notNull(),
  removedAt: moment('removed_at'),
});

/**
 * Mails without content, to staff alone: one for each colleague and occasion, whatever happens. No word of the mail is here,
 * since all say the same.
 */
export const mail = porchlight.table(
  'mail',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Null where there was nobody to tell. */
    staffId: uuid('staff_id').references(() => staff.id),
    leadId: ofLead('lead_id'),
    why: text('why', { enum: MAIL_REASONS }).notNull(),
    /** When the lead arrived: one that arrives anew is another occasion. */
    occasion: moment('occasion').notNull(),
    state: text('state', { enum: MAIL_STATES }).notNull(),
    tries: smallint('tries').notNull().default(0),
    nextAt: moment('next_at').notNull(),
    /** A short code of the mail server's or of ours; never what a server wrote. */
    cause: text('cause'),
    madeAt: moment('made_at').notNull(),
    movedAt: moment('moved_at').notNull(),
  },
  (t) => [
    uniqueIndex('mail_once').on(t.staffId, t.leadId, t.why, t.occasion),
    index('mail_due').on(t.nextAt).where(sql`state IN ('waiting', 'sending')`),
    index('mail_untold').on(t.movedAt).where(sql`state IN ('given_up', 'unsure', 'nobody')`),
  ],
);

/** Emergencies whose alarm a member has put away. A lead that becomes one again is nobody's here: a trigger sees to it. */
export const alarmSeen = porchlight.table(
  'alarm_seen',
  {
    leadId: ofLead('lead_id'),
    staffId: ofMember('staff_id'),
    seenAt: moment('seen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.leadId, t.staffId] })],
);

/** Who has which lead open, one row an open page: kept alive by its stream, and nobody once that is silent. */
export const presence = porchlight.table(
  'presence',
  {
    id: uuid('id').primaryKey(),
    leadId: ofLead('lead_id'),
    staffId: ofMember('staff_id'),
    session: bytes('session').notNull(),
    state: text('state', { enum: PRESENCES }).notNull(),
    seenAt: moment('seen_at').notNull(),
  },
  (t) => [index('presence_lead').on(t.leadId), index('presence_seen').on(t.seenAt)],
);
