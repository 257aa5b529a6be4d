import { z } from 'zod';
import { addNote, lockLead, updateLead } from '@/db/queries/lead';
import { move } from '@/domain/lead/lifecycle';
import { notFound, operation, refused } from './operation';
import { writtenText } from './written-text';

/** Records a clinician's decision and what the caller was told of it. */
export const decideLead = operation({
  may: 'lead.decide',
  input: z.strictObject({ leadId: z.uuid(), told: writtenText('Write what the caller was told about the decision.') }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    const moved = move(lead, { deed: 'decide', told: input.told });
    if (moved.kind === 'refused') return refused(moved.why.en);
    await updateLead(tx, lead.id, { stage: moved.lead.stage });
    const id = await addNote(tx, {
      leadId: lead.id,
      author: who.id,
      kind: 'decision',
      content: { text: input.told },
      now,
    });
    return { kind: 'decided', event: { type: 'lead.decided', subject: lead.id, detail: id, live: true } };
  },
});
