import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { DOORS, PARCEL_KINDS } from '@/domain/intake/draft';
import { LANGUAGES } from '@/domain/language';
import { DISPOSITIONS, STAGES } from '@/domain/lead/lifecycle';
import { MAIL_REASONS, MAIL_STATES } from '@/domain/lead/on-call';
import { PRESENCES } from '@/domain/lead/presence';
import { ROLES } from '@/domain/lead/roles';
import { TASK_DEEDS } from '@/domain/lead/task';
import { UNDOABLE } from '@/domain/lead/undo';
import { CONSENT_WAYS } from '@/domain/stories/consent';
import { URGENCIES } from '@/domain/triage/urgency';

// One schema of our own. Functions, grants and triggers are in the migrations, by hand: no schema language has words for them.
export const porchlight = pgSchema('porchlight');

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
/** Belongs to a lead. */
const ofLead = (column: string) =>
  uuid(column)
    .notNull()
    .references(() => lead.id);
/** Belongs to a member of staff, or was done by one. */
const ofMember = (column: string) =>
  uuid(column)
    .notNull()
    .references(() => staff.id);

export const urgency = porchlight.enum('urgency', URGENCIES);
export const stage = porchlight.enum('stage', STAGES);
export const disposition = porchlight.enum('disposition', DISPOSITIONS);
export const language = porchlight.enum('language', LANGUAGES);
export const role = porchlight.enum('role', ROLES);
export const parcelKind = porchlight.enum('parcel_kind', PARCEL_KINDS);
export const leadSource = porchlight.enum('lead_source', DOORS);
export const NOTE_KINDS = [
  'note',
  'contact',
  'override',
  'urgency',
  'decision',
  'closing',
  'reopening',
  'snooze',
  'dismissal',
  'finding_stands',
  'screening',
  'face_sheet',
  'export',
] as const;
export const noteKind = porchlight.enum('note_kind', NOTE_KINDS);
export const TOKEN_KINDS = ['set_up', 'invite', 'reset', 'recover'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];
export const tokenKind = porchlight.enum('token_kind', TOKEN_KINDS);
export const consentWay = porchlight.enum('consent_way', CONSENT_WAYS);

/** A draft, sealed under a key the server does not keep. Reached only through the functions of the schema `caller`. */
export const draft = porchlight.table(
  'draft',
  {
    digest: bytes('digest').primaryKey(),
    sealed: bytes('sealed').notNull(),
    version: integer('version').notNull().default(1),
    expiresAt: moment('expires_at').notNull(),
    codeDigest: bytes('code_digest'),
    wrappedKey: bytes('wrapped_key'),
  },
  (t) => [uniqueIndex('draft_code').on(t.codeDigest), index('draft_expiry').on(t.expiresAt)],
);

/**
 * A link somebody made for the person they care about, unopened: what it begins a draft with, sealed under the link and
 * again under its six words. Opened or replaced, its row is gone. Reached only through the schema `caller`.
 */
export const privateLink = porchlight.table(
  'private_link',
  {
    link: bytes('link').primaryKey(),
    sealed: bytes('sealed').notNull(),
    words: bytes('words').notNull(),
    wordsSealed: bytes('words_sealed').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (t) => [uniqueIndex('private_link_words').on(t.words), index('private_link_expiry').on(t.expiresAt)],
);

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

export const note = porchlight.table(
  'note',
  {
    id: uuid('id').primaryKey(),
    leadId: ofLead('lead_id'),
    author: ofMember('author'),
    kind: noteKind('kind').notNull(),
    sealed: bytes('sealed').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [index('note_lead').on(t.leadId, t.writtenAt)],
);

/**
 * A later text of a note, whole: the note itself is its first text, and never changes. One written on a text that somebody
 * had replaced meanwhile has no number: it was set aside, and is kept all the same.
 */
export const noteText = porchlight.table(
  'note_text',
  {
    id: uuid('id').primaryKey(),
    noteId: uuid('note_id')
      .notNull()
      .references(() => note.id),
    leadId: ofLead('lead_id'),
    number: integer('number'),
    /** The number of the text it was written on. */
    basedOn: integer('based_on').notNull(),
    author: ofMember('author'),
    sealed: bytes('sealed').notNull(),
    writtenAt: moment('written_at').notNull(),
  },
  (t) => [
    uniqueIndex('note_text_number').on(t.noteId, t.number),
    index('note_text_lead').on(t.leadId, t.writtenAt),
    check('note_text_follows', sql`number > based_on AND based_on >= 1`),
  ],
);

/**
 * What a lead was before a deed that can be undone, and, in short, how it stood after. Plain columns alone: no word
 * anybody wrote. The leads of one deed share a batch.
 */
export const leadBefore = porchlight.table(
  'lead_before',
  {
    id: uuid('id').primaryKey(),
    batch: uuid('batch').notNull(),
    leadId: ofLead('lead_id'),
    deed: text('deed', { enum: UNDOABLE }).notNull(),
    by: ofMember('by'),
    doneAt: moment('done_at').notNull(),
    /** What was written with it, which stays, marked undone. */
    noteId: uuid('note_id').references(() => note.id),
    rank: smallint('rank').notNull(),
    dueAt: moment('due_at').notNull(),
    stage: stage('stage').notNull(),
    disposition: disposition('disposition'),
    owner: uuid('owner').references(() => staff.id),
    asksNoContact: boolean('asks_no_contact').notNull(),
    closedAt: moment('closed_at'),
    snoozedUntil: moment('snoozed_until'),
    dueUnsnoozed: moment('due_unsnoozed'),
    attempts: integer('attempts').notNull(),
    firstAttemptAt: moment('first_attempt_at'),
    firstConversationAt: moment('first_conversation_at'),
    lastContactAt: moment('last_contact_at'),
    after: text('after').notNull(),
    undoneAt: moment('undone_at'),
    undoneBy: uuid('undone_by').references(() => staff.id),
  },
  (t) => [index('lead_before_lead').on(t.leadId, t.doneAt), index('lead_before_batch').on(t.batch)],
);

/**
 * What one member of staff must do by a time, about a lead. Its words are sealed. The last deed and what it changed stand
 * beside it, so that it, and it alone, can be undone.
 */
export const task = porchlight.table(
  'task',
  {
    id: uuid('id').primaryKey(),
    leadId: ofLead('lead_id'),
    owner: ofMember('owner'),
    dueAt: moment('due_at').notNull(),
    sealed: bytes('sealed').notNull(),
    madeBy: ofMember('made_by'),
    madeAt: moment('made_at').notNull(),
    /** The closing it follows up. */
    noteId: uuid('note_id').references(() => note.id),
    doneAt: moment('done_at'),
    doneBy: uuid('done_by').references(() => staff.id),
    /** Its making was undone. */
    droppedAt: moment('dropped_at'),
    /** By what the last deed is undone: another after each deed. */
    lastId: uuid('last_id').notNull(),
    lastDeed: text('last_deed', { enum: TASK_DEEDS }).notNull(),
    lastAt: moment('last_at').notNull(),
    ownerBefore: uuid('owner_before').references(() => staff.id),
    dueBefore: moment('due_before'),
  },
  (t) => [
    // Open ones alone, in the order of their page: one's own, and all.
    index('task_owner').on(t.owner, t.dueAt, t.id).where(sql`done_at IS NULL AND dropped_at IS NULL`),
    index('task_due').on(t.dueAt, t.id).where(sql`done_at IS NULL AND dropped_at IS NULL`),
    index('task_lead').on(t.leadId),
    uniqueIndex('task_last').on(t.lastId),
    check('task_done_by_somebody', sql`(done_at IS NULL) = (done_by IS NULL)`),
  ],
);

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

/**
 * Rules a clinician has retired, one row a retirement; put back, the row stays as what was. No caller's word is here.
 * The public side reads the ids alone, through a function of the schema `caller`.
 */
export const retiredRule = porchlight.table(
  'retired_rule',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    rule: text('rule').notNull(),
    reason: text('reason').notNull(),
    retiredBy: ofMember('retired_by'),
    retiredAt: moment('retired_at').notNull(),
    reinstatedBy: uuid('reinstated_by').references(() => staff.id),
    reinstatedAt: moment('reinstated_at'),
    reinstatedWhy: text('reinstated_why'),
  },
  (t) => [uniqueIndex('retired_rule_once').on(t.rule).where(sql`reinstated_at IS NULL`)],
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

/**
 * What somebody says of their care, beside their consent to show it. Who they are is sealed to the desk: a name may be left
 * out of what is shown. Withdrawn, the words and the name shown are deleted, and the consent stays on record. The public
 * side reads what is shown, through a function of the schema `caller`.
 */
export const story = porchlight.table(
  'story',
  {
    id: uuid('id').primaryKey(),
    language: language('language').notNull(),
    words: text('words'),
    shownName: text('shown_name'),
    /** Whether the consent covers a name. */
    namesThem: boolean('names_them').notNull(),
    /** Who signed, and the data key that opens it, sealed to the desk's key. */
    sealed: bytes('sealed').notNull(),
    deskKey: text('desk_key').notNull(),
    enc: bytes('enc').notNull(),
    sealedKey: bytes('sealed_key').notNull(),
    consentVersion: text('consent_version').notNull(),
    /** Exactly as it was signed. */
    consentText: text('consent_text').notNull(),
    consentWay: consentWay('consent_way').notNull(),
    signedOn: date('signed_on').notNull(),
    /** The first day on which it is no longer shown; null: until it is withdrawn. */
    until: date('until'),
    recordedBy: ofMember('recorded_by'),
    recordedAt: moment('recorded_at').notNull(),
    withdrawnBy: uuid('withdrawn_by').references(() => staff.id),
    withdrawnAt: moment('withdrawn_at'),
  },
  (t) => [
    index('story_shown').on(t.language, t.recordedAt).where(sql`withdrawn_at IS NULL`),
    check(
      'story_consent_is_whole',
      sql`consent_version <> '' AND consent_text ~ '[^[:space:]]' AND octet_length(sealed) > 0
      AND octet_length(sealed_key) > 0 AND octet_length(enc) > 0 AND desk_key <> ''`,
    ),
    check('story_signed_before', sql`signed_on <= (recorded_at AT TIME ZONE 'UTC')::date + 1`),
    check('story_ends_after', sql`until > signed_on`),
    check(
      'story_has_words_until_withdrawn',
      sql`CASE WHEN withdrawn_at IS NULL THEN words IS NOT NULL AND words ~ '[^[:space:]]'
      AND names_them = (shown_name IS NOT NULL) ELSE words IS NULL AND shown_name IS NULL END`,
    ),
    check('story_withdrawn_by_somebody', sql`(withdrawn_at IS NULL) = (withdrawn_by IS NULL)`),
  ],
);

/** What the centre set, one row a change: the last of a name is what holds, the others are who set what before, and when. */
export const setting = porchlight.table(
  'setting',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    name: text('name').notNull(),
    value: integer('value').notNull(),
    setBy: ofMember('set_by'),
    setAt: moment('set_at').notNull(),
  },
  (t) => [index('setting_name').on(t.name, t.seq)],
);

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

/** The audit log: append-only, gap-free, each line bound to the one before it. Written by one function alone. */
export const auditEvent = porchlight.table(
  'audit_event',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    at: moment('at').notNull(),
    actorKind: text('actor_kind').notNull(),
    actorId: text('actor_id').notNull(),
    deed: text('deed').notNull(),
    subject: text('subject').notNull(),
    purpose: text('purpose').notNull(),
    outcome: text('outcome').notNull(),
    detail: text('detail').notNull(),
    previous: bytes('previous').notNull(),
    hash: bytes('hash').notNull(),
  },
  // The log grows in the order of time, so this is a few bytes a thousand lines.
  (t) => [index('audit_subject').on(t.subject, t.seq), index('audit_at').using('brin', t.at)],
);

export const auditHead = porchlight.table('audit_head', {
  one: boolean('one').primaryKey().default(true),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  hash: bytes('hash').notNull(),
});
