import { index, integer, uniqueIndex } from 'drizzle-orm/pg-core';
import { bytes, moment, porchlight } from './columns';

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
