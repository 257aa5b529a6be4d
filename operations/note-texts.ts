import type { OpenedNote } from '@/db/queries/lead';
import type { OpenedText } from '@/db/queries/note-text';
import { readNote } from './opened';

/** One text of a note that has, or had, others. */
export interface NoteText {
  /** 1 for the first; null for one that was set aside, since somebody had saved another meanwhile. */
  readonly number: number | null;
  readonly authorId: string;
  readonly author: string;
  readonly writtenAt: Date;
  /** Null when it was erased, or cannot be read. */
  readonly text: string | null;
}

/** A note by its last text, with every other it has or had. Not an operation. */
export function noteWithTexts(note: OpenedNote, later: readonly OpenedText[]) {
  const { authorId, author, writtenAt } = note;
  const content = readNote(note.content);
  const first: NoteText = { number: 1, authorId, author, writtenAt, text: content?.text ?? null };
  const texts = [
    first,
    ...later
      .filter(({ noteId }) => noteId === note.id)
      .map((one) => ({ ...one, text: readNote(one.content)?.text ?? null })),
  ];
  const last = texts.reduce((a, b) => ((b.number ?? 0) > (a.number ?? 0) ? b : a));
  return {
    ...note,
    content: last === first ? content : last.text === null ? null : { text: last.text },
    /** The text that counts now. */
    last: { ...last, number: last.number ?? 1 },
    /** Those it does not show any more, or never did. */
    others: texts
      .filter((one) => one !== last)
      .map(({ number, author, writtenAt, text }) => ({ number, author, writtenAt, text })),
  };
}
