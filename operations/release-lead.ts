import { z } from 'zod';
import { lockLead } from '@/db/queries/lead';
import { changeUndoably } from '@/db/queries/undo';
import { move } from '@/domain/lead/lifecycle';
import { notFound, operation, refused } from './operation';

/** Gives a lead back to the queue. Refused to anybody but its owner. */
export const releaseLead = operation({
  may: 'lead.release',
  input: z.strictObject({ leadId: z.uuid() }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    const moved = move(lead, { deed: 'release', by: who.id });
    if (moved.kind === 'refused') return refused(moved.why.en);
    const deed = { deed: 'lead.released', leadId: lead.id, by: who.id, now } as const;
    const undo = await changeUndoably(tx, deed, { owner: null });
    return { kind: 'released', undo, event: { type: 'lead.released', subject: lead.id, live: true } };
  },
});
