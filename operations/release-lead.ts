import { z } from 'zod';
import { lockLead, updateLead } from '@/db/queries/lead';
import { move } from '@/domain/lead/lifecycle';
import { notFound, operation, refused } from './operation';

/** Gives a lead back to the queue. Refused to anybody but its owner. */
export const releaseLead = operation({
  may: 'lead.release',
  input: z.strictObject({ leadId: z.uuid() }),
  async run({ tx, who, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    const moved = move(lead, { deed: 'release', by: who.id });
    if (moved.kind === 'refused') return refused(moved.why.en);
    await updateLead(tx, lead.id, { owner: null });
    return { kind: 'released', event: { type: 'lead.released', subject: lead.id, live: true } };
  },
});
