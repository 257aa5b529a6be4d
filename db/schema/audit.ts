import { bigint, boolean, index, text } from 'drizzle-orm/pg-core';
import { bytes, moment, porchlight } from './columns';

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
