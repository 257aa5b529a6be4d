import { z } from 'zod';
import { addNote, lockLead, updateLead } from '@/db/queries/lead';
import { DISPOSITIONS, move } from '@/domain/lead/lifecycle';
import { notFound, operation, refused } from './operation';
import { maybeWritten, writtenText } from './written-text';

/**
 * Ends a lead with its outcome and the next step the person was given. Refused without a next step, for a referral
 * without its place, for "not suitable" without its reason, and where the table of moves has no way to that end.
 */
export const closeLead = operation({
  may: 'lead.close',
  input: z.strictObject({
    leadId: z.uuid(),
    disposition: z.enum(DISPOSITIONS, 'Choose how it ended.'),
    nextStep: writtenText('Write the next step the person was given. No lead closes without one.'),
    referredTo: maybeWritten,
    why: maybeWritten,
  }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    const { leadId, ...ending } = input;
    const moved = move(lead, { deed: 'close', ...ending });
    if (moved.kind === 'refused') return refused(moved.why.en);
    await updateLead(tx, leadId, {
      stage: moved.lead.stage,
      disposition: moved.lead.disposition,
      asksNoContact: moved.lead.asksNoContact,
      closedAt: now,
    });
    const content = {
      disposition: ending.disposition,
      nextStep: ending.nextStep,
      referredTo: ending.referredTo ?? '',
      why: ending.why ?? '',
    };
    await addNote(tx, { leadId, author: who.id, kind: 'closing', content, now });
    return { kind: 'closed', event: { type: 'lead.closed', subject: leadId, detail: ending.disposition, live: true } };
  },
});
