import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { TASK_DEEDS } from '@/domain/lead/task';
import { UNDOABLE } from '@/domain/lead/undo';
import { bytes, disposition, moment, noteKind, porchlight, stage } from './columns';
import { ofLead } from './lead';
import { ofMember, staff } from './staff';

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
