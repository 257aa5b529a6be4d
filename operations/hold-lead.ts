import { z } from 'zod';
import { addNote, lockLead, updateLead } from '@/db/queries/lead';
import { REFUSALS } from '@/domain/lead/refusals';
import { notFound, operation, refused } from './operation';
import { writtenText } from './written-text';

/**
 * Puts a lead under legal hold, with a reason, at whatever stage it is: nothing of it is deleted until the hold is lifted,
 * also where its caller asks. Refused where it is held already, or was erased.
 */
export const holdLead = operation({
  may: 'lead.hold',
  input: z.strictObject({ leadId: z.uuid(), reason: writtenText('Write the reason.') }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    if (lead.erasedAt) return refused(REFUSALS.erased.en);
    if (lead.heldAt) return refused(REFUSALS.held.en);
    await updateLead(tx, lead.id, { heldAt: now });
    await addNote(tx, { leadId: lead.id, author: who.id, kind: 'hold', content: { reason: input.reason }, now });
    return { kind: 'held', event: { type: 'lead.held', subject: lead.id, live: true } };
  },
});
