import { z } from 'zod';
import { addNote, lockLead, updateLead } from '@/db/queries/lead';
import { REFUSALS } from '@/domain/lead/refusals';
import { notFound, operation, refused } from './operation';
import { writtenText } from './written-text';

/**
 * Lifts a legal hold, with a reason. Nothing is deleted by it: a caller who asked meanwhile is answered by a person, and may
 * ask again. Refused where nothing is held.
 */
export const liftHold = operation({
  may: 'lead.hold',
  input: z.strictObject({ leadId: z.uuid(), reason: writtenText('Write the reason.') }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    if (!lead.heldAt) return refused(REFUSALS.notHeld.en);
    await updateLead(tx, lead.id, { heldAt: null });
    await addNote(tx, { leadId: lead.id, author: who.id, kind: 'hold_lifted', content: { reason: input.reason }, now });
    return { kind: 'hold_lifted', event: { type: 'lead.hold_lifted', subject: lead.id, live: true } };
  },
});
