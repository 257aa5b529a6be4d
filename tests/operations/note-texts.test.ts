import { describe, expect, test } from 'vitest';
import { addNote } from '@/operations/add-note';
import { decideLead } from '@/operations/decide-lead';
import { editColleaguesNote, editNote } from '@/operations/edit-note';
import { eraseLead } from '@/operations/erase-lead';
import { openLead } from '@/operations/open-lead';
import { freshDatabase } from '../fresh-database';
import { ada, hire, MARISOL, sendAs } from '../people';
import { dumpOf, found } from '../planted';
import { deedsOf, during } from './log-of';

const { owner } = await freshDatabase();
const administrator = await ada();
const ana = await hire(administrator, 'Ana', ['admissions']);
const clement = await hire(administrator, 'Clement', ['clinician']);
const sunniva = await hire(administrator, 'Sunniva', ['supervisor']);

const opened = async (leadId: string) => {
  const lead = await openLead({ actor: clement, input: { leadId } });
  if (lead.kind !== 'opened') throw new Error(lead.kind);
  return lead;
};
async function noted(text: string): Promise<{ leadId: string; noteId: string }> {
  const { leadId } = await sendAs(MARISOL);
  await addNote({ actor: ana, input: { leadId, text } });
  const note = (await opened(leadId)).notes.at(-1);
  return { leadId, noteId: note?.id ?? '' };
}
const noteOf = async (leadId: string, noteId: string) => (await opened(leadId)).notes.find(({ id }) => id === noteId);
type Note = NonNullable<Awaited<ReturnType<typeof noteOf>>>;
const everyText = (note: Note | undefined) => [note?.content?.text, ...(note?.others ?? []).map(({ text }) => text)];

describe('a note', () => {
  test('is changed by who wrote it; what it said before is kept, and the log holds none of the words', async () => {
    const { leadId, noteId } = await noted('She rings on Monday.');
    const input = { leadId, noteId, basedOn: 1, text: 'She rings on Tuesday.' };
    const { result, log } = await during(owner, () => editNote({ actor: ana, input }));
    expect(result).toEqual({ kind: 'note_changed' });
    expect(log).toMatchObject([{ deed: 'lead.note_changed', subject: leadId, detail: noteId }]);
    const note = await noteOf(leadId, noteId);
    expect(note).toMatchObject({ content: { text: 'She rings on Tuesday.' }, last: { number: 2, author: 'Ana' } });
    expect(note?.others).toMatchObject([{ number: 1, text: 'She rings on Monday.', author: 'Ana' }]);
    const dump = await dumpOf(owner);
    for (const text of ['She rings on Monday.', 'She rings on Tuesday.']) expect(found(dump, text)).toBe(false);
  });

  test('of a colleague is changed by a supervisor alone', async () => {
    const { leadId, noteId } = await noted('First.');
    const input = { leadId, noteId, basedOn: 1, text: 'Second.' };
    expect(await editNote({ actor: clement, input })).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/colleague/),
    });
    for (const actor of [ana, clement])
      expect(await editColleaguesNote({ actor, input })).toEqual({ kind: 'not-permitted' });
    expect(everyText(await noteOf(leadId, noteId))).toEqual(['First.']);
    expect(await editColleaguesNote({ actor: sunniva, input })).toEqual({ kind: 'note_changed' });
    expect(await noteOf(leadId, noteId)).toMatchObject({ author: 'Ana', last: { author: 'Sunniva' } });
  });

  test('that is none, of another lead, of an erased one, or in a state it never was in, is not changed', async () => {
    const { leadId, noteId } = await noted('First.');
    const other = await noted('Another.');
    const edit = (more: object) =>
      editNote({ actor: ana, input: { leadId, noteId, basedOn: 1, text: 'Second.', ...more } });
    expect(await edit({ noteId: other.noteId })).toEqual({ kind: 'not-found' });
    expect(await edit({ basedOn: 2 })).toMatchObject({ kind: 'refused' });
    for (const more of [{ basedOn: 0 }, { text: ' \n' }, { text: 'x'.repeat(4001) }])
      expect(await edit(more)).toMatchObject({ kind: 'invalid' });
    await owner`UPDATE porchlight.lead SET stage = 'clinical_decision' WHERE id = ${leadId}`;
    await decideLead({ actor: clement, input: { leadId, told: 'Told her.' } });
    const decision = (await opened(leadId)).notes.at(-1)?.id ?? '';
    const asked = editColleaguesNote({ actor: sunniva, input: { leadId, noteId: decision, basedOn: 1, text: 'No.' } });
    expect(await asked).toMatchObject({ kind: 'refused', why: expect.stringMatching(/Only a note/) });
    expect(everyText(await noteOf(leadId, noteId))).toEqual(['First.']);
  });

  test('is unreadable in every text once its lead is erased', async () => {
    const { actor, leadId } = await sendAs(MARISOL);
    await addNote({ actor: ana, input: { leadId, text: 'First.' } });
    const noteId = (await opened(leadId)).notes[0]?.id ?? '';
    const edit = (basedOn: number, text: string) => editNote({ actor: ana, input: { leadId, noteId, basedOn, text } });
    await edit(1, 'Second.');
    await edit(1, 'Aside.');
    await eraseLead(actor);
    expect(everyText(await noteOf(leadId, noteId))).toEqual([undefined, null, null]);
    expect(await edit(2, 'Third.')).toMatchObject({ kind: 'refused', why: expect.stringMatching(/erased/) });
  });

  test('has no text that the desk’s own role could change or delete', async () => {
    const [rights] = await owner`
      SELECT has_table_privilege('porchlight_desk', 'porchlight.note_text', 'INSERT') AS adds,
        has_any_column_privilege('porchlight_desk', 'porchlight.note_text', 'UPDATE') AS changes,
        has_any_column_privilege('porchlight_desk', 'porchlight.note', 'UPDATE') AS "changesFirst",
        has_table_privilege('porchlight_desk', 'porchlight.note_text', 'DELETE') AS deletes,
        has_table_privilege('porchlight_public', 'porchlight.note_text', 'SELECT') AS shown`;
    expect(rights).toEqual({ adds: true, changes: false, changesFirst: false, deletes: false, shown: false });
  });
});

describe('two who save at once', () => {
  test('are both kept: the second is shown both texts, and decides', async () => {
    const { leadId, noteId } = await noted('First.');
    const base = { leadId, noteId, basedOn: 1 };
    await editColleaguesNote({ actor: sunniva, input: { ...base, text: 'By Sunniva.' } });
    const second = () => editNote({ actor: ana, input: { ...base, text: 'By Ana.' } });
    const { result, log } = await during(owner, second);
    expect(result).toMatchObject({
      kind: 'note_overtaken',
      theirs: { number: 2, author: 'Sunniva', text: 'By Sunniva.' },
      mine: 'By Ana.',
    });
    expect(deedsOf(log)).toEqual(['lead.note_set_aside']);
    expect(everyText(await noteOf(leadId, noteId))).toEqual(['By Sunniva.', 'First.', 'By Ana.']);
    // Sent again by an impatient hand, it is not kept twice.
    expect((await during(owner, second)).log).toEqual([]);
    const decided = { ...base, basedOn: 2, text: 'By Sunniva.\n\nBy Ana.' };
    expect(await editNote({ actor: ana, input: decided })).toEqual({ kind: 'note_changed' });
    expect(await noteOf(leadId, noteId)).toMatchObject({ content: { text: decided.text }, last: { number: 3 } });
  });

  test('with the same words have one text', async () => {
    const { leadId, noteId } = await noted('First.');
    const input = { leadId, noteId, basedOn: 1, text: 'The same.' };
    const both = [editNote({ actor: ana, input }), editColleaguesNote({ actor: sunniva, input })];
    expect(await Promise.all(both)).toEqual([{ kind: 'note_changed' }, { kind: 'note_changed' }]);
    expect(everyText(await noteOf(leadId, noteId))).toEqual(['The same.', 'First.']);
  });

  test('and many: one wins, each of the others is told, and once all have decided every word stands', async () => {
    const { leadId, noteId } = await noted('First.');
    const words = Array.from({ length: 12 }, (_, at) => `Line ${at}, of one hand.`);
    const hands = words.map((word, at) => async () => {
      const save = at % 2 === 0 ? editNote : editColleaguesNote;
      const actor = at % 2 === 0 ? ana : sunniva;
      const first = await save({ actor, input: { leadId, noteId, basedOn: 1, text: word } });
      let told = first;
      while (told.kind === 'note_overtaken') {
        const text = `${told.theirs.text}\n${word}`;
        told = await save({ actor, input: { leadId, noteId, basedOn: told.theirs.number, text } });
      }
      return [first.kind, told.kind];
    });
    const outcomes = await Promise.all(hands.map((hand) => hand()));
    expect(outcomes.filter(([first]) => first === 'note_changed')).toHaveLength(1);
    expect(outcomes.map(([, end]) => end)).toEqual(words.map(() => 'note_changed'));
    const note = await noteOf(leadId, noteId);
    expect(note?.last.number).toBe(words.length + 1);
    for (const word of words) {
      expect(note?.content?.text).toContain(word);
      // And as it was first written, before anybody decided.
      expect(everyText(note)).toContain(word);
    }
    expect(everyText(note)).toContain('First.');
  });
});
