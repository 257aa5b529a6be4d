import { z } from 'zod';
import { lockLead } from '@/db/queries/lead';
import { changeUndoably } from '@/db/queries/undo';
import { move } from '@/domain/lead/lifecycle';
import { notFound, operation, refused } from './operation';

/** Moves a lead to its next stage. Refused where the table of moves has none, or where a clinician must decide first. */
export const advanceLead = operation({
  may: 'lead.advance',
  input: z.strictObject({ leadId: z.uuid() }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    const moved = move(lead, { deed: 'advance' });
    if (moved.kind === 'refused') return refused(moved.why.en);
    const deed = { deed: 'lead.advanced', leadId: lead.id, by: who.id, now } as const;
    const undo = await changeUndoably(tx, deed, { stage: moved.lead.stage });
    return {
      kind: 'advanced',
      undo,
      event: { type: 'lead.advanced', subject: lead.id, detail: moved.lead.stage, live: true },
    };
  },
});
