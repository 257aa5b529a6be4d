import { z } from 'zod';
import { addNote as keepNote, lockLead } from '@/db/queries/lead';
import { REFUSALS } from '@/domain/lead/refusals';
import { notFound, operation, refused } from './operation';
import { writtenText } from './written-text';

/** Writes a note on a lead, sealed. Permitted at every stage, also after its end; not on a lead that was erased. */
export const addNote = operation({
  may: 'lead.note',
  input: z.strictObject({ leadId: z.uuid(), text: writtenText('Write the note.') }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    if (lead.erasedAt) return refused(REFUSALS.erased.en);
    const id = await keepNote(tx, {
      leadId: lead.id,
      author: who.id,
      kind: 'note',
      content: { text: input.text },
      now,
    });
    return { kind: 'noted', event: { type: 'lead.noted', subject: lead.id, detail: id, live: true } };
  },
});
