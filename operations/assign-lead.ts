import { z } from 'zod';
import { lockLead, updateLead } from '@/db/queries/lead';
import { colleaguesWith } from '@/db/queries/staff';
import { move } from '@/domain/lead/lifecycle';
import { rolesThat } from '@/domain/lead/roles';
import { notFound, operation, refused } from './operation';

/** Gives a lead to a colleague who works leads, out of whoever's hands it is in. The event names both by their ids. */
export const assignLead = operation({
  may: 'lead.assign',
  input: z.strictObject({ leadId: z.uuid(), to: z.uuid('Choose a colleague.') }),
  async run({ tx, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    const colleagues = await colleaguesWith(tx, rolesThat('lead.claim'));
    if (!colleagues.some(({ id }) => id === input.to)) return refused('Choose a colleague who works leads.');
    const moved = move(lead, { deed: 'assign', to: input.to });
    if (moved.kind === 'refused') return refused(moved.why.en);
    await updateLead(tx, lead.id, { owner: moved.lead.owner });
    return { kind: 'assigned', event: { type: 'lead.assigned', subject: lead.id, detail: input.to, live: true } };
  },
});
