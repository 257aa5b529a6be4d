import { z } from 'zod';
import { lockLead, openNotes } from '@/db/queries/lead';
import { keepText, openTexts } from '@/db/queries/note-text';
import { REFUSALS } from '@/domain/lead/refusals';
import { noteWithTexts } from './note-texts';
import { type Acting, notFound, operation, refused } from './operation';
import { writtenText } from './written-text';

const input = z.strictObject({
  leadId: z.uuid(),
  noteId: z.uuid(),
  /** The number of the text that was changed: of what its writer had before them. */
  basedOn: z.int().min(1),
  text: writtenText('Write the note.'),
});
type Edit = z.infer<typeof input>;

/**
 * Changes one's own note. Every text is kept. Where somebody saved another meanwhile, this one is set aside, sealed too,
 * and both are given back: who wrote it decides. Refused for what is no note: what was done and said stays as written.
 */
export const editNote = operation({
  may: 'lead.note',
  input,
  run: ({ input: edit, ...acting }) => change(acting, edit, false),
});

/** The same of anybody's note. */
export const editColleaguesNote = operation({
  may: 'lead.note_of_others',
  input,
  run: ({ input: edit, ...acting }) => change(acting, edit, true),
});

async function change({ tx, who, now }: Acting, { leadId, noteId, basedOn, text }: Edit, anybodys: boolean) {
  const lead = await lockLead(tx, leadId);
  if (!lead) return notFound;
  if (lead.erasedAt) return refused(REFUSALS.erased.en);
  const found = (await openNotes(tx, leadId)).find(({ id }) => id === noteId);
  if (!found) return notFound;
  if (found.kind !== 'note')
    return refused('Only a note can be changed. What was done and said stays as it was written.');
  if (found.authorId !== who.id && !anybodys)
    return refused('This note is a colleague’s. Write one of your own, or ask a supervisor to change it.');
  const { last, others } = noteWithTexts(found, await openTexts(tx, leadId));
  // Pressed twice, or both wrote the same: it stands already.
  if (last.text === text) return { kind: 'note_changed' as const, event: [] };
  const row = { noteId, leadId, basedOn, author: who.id, text, now };
  if (basedOn === last.number) {
    await keepText(tx, { ...row, number: last.number + 1 });
    const event = { type: 'lead.note_changed', subject: leadId, detail: noteId, live: true } as const;
    return { kind: 'note_changed' as const, event };
  }
  if (basedOn > last.number)
    return refused('This note was never in that state. Open the lead again, and change it there.');
  const kept = others.some((one) => one.number === null && one.text === text && one.author === who.name);
  if (!kept) await keepText(tx, { ...row, number: null });
  return {
    kind: 'note_overtaken' as const,
    theirs: last,
    mine: text,
    event: kept ? [] : ({ type: 'lead.note_set_aside', subject: leadId, detail: noteId, live: true } as const),
  };
}
