import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, disposition, language, leadSource, moment, parcelKind, porchlight, stage, urgency } from './columns';
import { ofMember, staff } from './staff';

/** Belongs to a lead. */
export const ofLead = (column: string) =>
  uuid(column)
    .notNull()
    .references(() => lead.id);

/** What the queue orders and counts by, and nothing a caller wrote. */
export const lead = porchlight.table(
  'lead',
  {
    id: uuid('id').primaryKey(),
    callerDigest: bytes('caller_digest').notNull(),
    codeDigest: bytes('code_digest'),
    rank: smallint('rank').notNull(),
    dueAt: moment('due_at').notNull(),
    urgency: urgency('urgency').notNull(),
    /** Staff set the urgency; what a caller adds may raise it, never lower it. */
    urgencyDecided: boolean('urgency_decided').notNull().default(false),
    stage: stage('stage').notNull().default('new'),
    disposition: disposition('disposition'),
    owner: uuid('owner').references(() => staff.id),
    language: language('language').notNull(),
    source: leadSource('source').notNull(),
    whole: boolean('whole').notNull(),
    arrivedAt: moment('arrived_at').notNull(),
    sentAt: moment('sent_at').notNull(),
    ceilingAt: moment('ceiling_at').notNull(),
    escalatedAt: moment('escalated_at'),
    openedAt: moment('opened_at'),
    firstAttemptAt: moment('first_attempt_at'),
    firstConversationAt: moment('first_conversation_at'),
    lastContactAt: moment('last_contact_at'),
    attempts: integer('attempts').notNull().default(0),
    /** Put off until then: the same moment as `due_at`, or not put off any more. */
    snoozedUntil: moment('snoozed_until'),
    /** What `due_at` was before it was put off. */
    dueUnsnoozed: moment('due_unsnoozed'),
    asksNoContact: boolean('asks_no_contact').notNull().default(false),
    closedAt: moment('closed_at'),
    erasedAt: moment('erased_at'),
    /** Shared by leads about one person that were told by two; see docs/decisions/0017. */
    pairId: uuid('pair_id'),
    /** By when its caller was told that we will try; null where nothing was promised. */
    promisedBy: moment('promised_by'),
    /** Under legal hold since then: nothing of it is deleted, also where its caller asks. */
    heldAt: moment('held_at'),
    /** Its caller asked since then that it be deleted, and waits for a person's answer. */
    erasureAskedAt: moment('erasure_asked_at'),
  },
  (t) => [
    // Open leads only, in the queue's own order. No bare `.desc()` anywhere: it is emitted NULLS LAST and then not used.
    index('lead_queue').on(t.rank, t.dueAt, t.id).where(sql`stage NOT IN ('admitted', 'closed')`),
    // The same for what is asked of it most: one's own, nobody's, and one stage.
    index('lead_queue_owner').on(t.owner, t.rank, t.dueAt, t.id).where(sql`stage NOT IN ('admitted', 'closed')`),
    index('lead_queue_stage').on(t.stage, t.rank, t.dueAt, t.id).where(sql`stage NOT IN ('admitted', 'closed')`),
    index('lead_arrived').on(t.arrivedAt),
    // The queue's other orders, and the ended leads in theirs: as db/queries/queue.ts asks for them, to the NULLS.
    index('lead_last_contact')
      .on(t.lastContactAt.asc().nullsFirst(), t.id)
      .where(sql`stage NOT IN ('admitted', 'closed')`),
    index('lead_ended')
      .on(t.closedAt.desc().nullsLast(), t.id.desc().nullsFirst())
      .where(sql`stage IN ('admitted', 'closed')`),
    uniqueIndex('lead_caller').on(t.callerDigest),
    uniqueIndex('lead_code').on(t.codeDigest),
    index('lead_pair').on(t.pairId).where(sql`pair_id IS NOT NULL`),
    index('lead_erasure_asked').on(t.erasureAskedAt, t.id).where(sql`erasure_asked_at IS NOT NULL`),
  ],
);

/** One sending of an intake. Only ever added; a trigger refuses anything else but erasure of its key. */
export const parcel = porchlight.table(
  'parcel',
  {
    id: uuid('id').primaryKey(),
    leadId: ofLead('lead_id'),
    kind: parcelKind('kind').notNull(),
    sealed: bytes('sealed').notNull(),
    sentAt: moment('sent_at').notNull(),
  },
  (t) => [index('parcel_lead').on(t.leadId, t.sentAt)],
);

/** The few sealed words a queue row shows. */
export const card = porchlight.table('card', {
  leadId: uuid('lead_id')
    .primaryKey()
    .references(() => lead.id),
  /** The data key's subject: a new one at each sealing. */
  id: uuid('id').notNull(),
  sealed: bytes('sealed').notNull(),
});

/**
 * What staff said of two leads: that they are of one person, or of two. A person is the leads that such sayings join, and has
 * no row: taking a saying back is deleting it, and nothing else was ever changed by it. See docs/decisions/0033.
 */
export const samePerson = porchlight.table(
  'same_person',
  {
    id: uuid('id').primaryKey(),
    // No foreign keys: erasing one lead joins those it stood between, and must not wait for whoever works on them.
    one: uuid('one').notNull(),
    other: uuid('other').notNull(),
    same: boolean('same').notNull(),
    saidBy: ofMember('said_by'),
    saidAt: moment('said_at').notNull(),
  },
  (t) => [
    uniqueIndex('same_person_two').on(t.one, t.other),
    index('same_person_other').on(t.other),
    check('same_person_in_order', sql`one < other`),
  ],
);

/** Data keys, each sealed to the desk's key. Deleting a lead's rows here erases what it held. */
export const dataKey = porchlight.table(
  'data_key',
  {
    subject: uuid('subject').notNull(),
    leadId: ofLead('lead_id'),
    deskKey: text('desk_key').notNull(),
    enc: bytes('enc').notNull(),
    sealed: bytes('sealed').notNull(),
  },
  (t) => [primaryKey({ columns: [t.subject] }), index('data_key_lead').on(t.leadId)],
);
