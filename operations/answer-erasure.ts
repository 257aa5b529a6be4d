import { z } from 'zod';
import { lockLead, updateLead } from '@/db/queries/lead';
import { REFUSALS } from '@/domain/lead/refusals';
import { notFound, operation, refused } from './operation';

/**
 * Says that whoever asked us to delete their answers has been answered by a person. It deletes nothing. Refused where nobody
 * waits for an answer.
 */
export const answerErasure = operation({
  may: 'lead.log_contact',
  input: z.strictObject({ leadId: z.uuid() }),
  async run({ tx, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    if (!lead.erasureAskedAt) return refused(REFUSALS.notAsked.en);
    await updateLead(tx, lead.id, { erasureAskedAt: null });
    return { kind: 'erasure_answered', event: { type: 'lead.erasure_answered', subject: lead.id, live: true } };
  },
});
