import { randomUUID } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import type { Tx } from '../client';
import { noteText, staff } from '../schema';
import { keepKey, openAll, sealForDesk } from '../sealing/desk-side';

export interface OpenedText {
  readonly noteId: string;
  /** Null for one that was set aside. */
  readonly number: number | null;
  readonly authorId: string;
  readonly author: string;
  readonly writtenAt: Date;
  /** Unparsed; null when it was erased. */
  readonly content: unknown;
}

/** The later texts of a lead's notes, in the order they were written, opened. */
export async function openTexts(tx: Tx, leadId: string): Promise<OpenedText[]> {
  const rows = await tx
    .select({ one: noteText, author: staff.name })
    .from(noteText)
    .innerJoin(staff, eq(staff.id, noteText.author))
    .where(eq(noteText.leadId, leadId))
    .orderBy(asc(noteText.writtenAt), asc(noteText.id));
  const opened = await openAll(
    tx,
    rows.map(({ one }) => ({
      subject: one.id,
      sealed: one.sealed,
      place: { table: 'note_text', column: 'sealed', row: one.id, lead: leadId },
    })),
  );
  return rows.map(({ one, author }, at) => ({
    noteId: one.noteId,
    number: one.number,
    authorId: one.author,
    author,
    writtenAt: one.writtenAt,
    content: opened[at] ?? null,
  }));
}

interface LaterText {
  readonly noteId: string;
  readonly leadId: string;
  /** Null: set aside. Two texts of one number are refused by the database. */
  readonly number: number | null;
  readonly basedOn: number;
  readonly author: string;
  readonly text: string;
  readonly now: Date;
}

/** Keeps one more text of a note, sealed. Nothing that was there is changed. */
export async function keepText(tx: Tx, { text, now, ...row }: LaterText): Promise<void> {
  const sealed = await sealForDesk({ text }, 'note_text', row.leadId, randomUUID());
  await tx.insert(noteText).values({ ...row, id: sealed.id, sealed: sealed.sealed, writtenAt: now });
  await keepKey(tx, row.leadId, sealed);
}
