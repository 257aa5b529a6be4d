import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, consentWay, language, moment, porchlight } from './columns';
import { ofMember, staff } from './staff';

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
