import { z } from 'zod';
import { readLead } from '@/db/queries/lead';
import { operation } from './operation';
import { maybeKey, ownCall } from './own-call';

/**
 * The call this member is taking, by the key in their cookie, with what its receipt says of the lead once there is one;
 * no call when there is none, or it is a colleague's. Not an event: it is what they are writing down.
 */
export const openCall = operation({
  may: 'lead.take_call',
  input: z.strictObject({ key: maybeKey }),
  async run({ tx, who, input }) {
    const draft = input.key && (await ownCall(input.key, who.id));
    if (!draft) return { kind: 'no-call', event: [] };
    const lead = await readLead(tx, draft.leadId);
    const facts = lead && { urgency: lead.urgency, arrivedAt: lead.arrivedAt, closedAt: lead.closedAt };
    return { kind: 'opened', draft, lead: facts, event: [] };
  },
});
