import { z } from 'zod';
import { lockLead } from '@/db/queries/lead';
import { changeUndoably } from '@/db/queries/undo';
import { move } from '@/domain/lead/lifecycle';
import { notFound, operation, refused } from './operation';

/** Takes a lead as its owner. Refused when somebody else has it, or it has ended. */
export const claimLead = operation({
  may: 'lead.claim',
  input: z.strictObject({ leadId: z.uuid() }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    const moved = move(lead, { deed: 'claim', by: who.id });
    if (moved.kind === 'refused') return refused(moved.why.en);
    const deed = { deed: 'lead.claimed', leadId: lead.id, by: who.id, now } as const;
    const undo = await changeUndoably(tx, deed, { owner: moved.lead.owner });
    return { kind: 'claimed', undo, event: { type: 'lead.claimed', subject: lead.id, live: true } };
  },
});
