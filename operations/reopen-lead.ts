import { z } from 'zod';
import { addNote, escalateAt, lockLead, openCard, updateLead } from '@/db/queries/lead';
import { move } from '@/domain/lead/lifecycle';
import { hoursSchema } from './hours';
import { safeContactOf, timesOf } from './lead-times';
import { notFound, operation, refused } from './operation';
import { clocksNow } from './settings-now';
import { writtenText } from './written-text';

/** Opens a closed lead again, with a reason; it is then owned by who did it. Refused where the caller took it back, or erased it. */
export const reopenLead = operation({
  may: 'lead.reopen',
  input: z.strictObject({ leadId: z.uuid(), why: writtenText('Write the reason.'), hours: hoursSchema }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    if (lead.erasedAt) return refused('The answers of this lead were erased. Nothing of it can be opened.');
    const moved = move(lead, { deed: 'reopen', by: who.id, why: input.why });
    if (moved.kind === 'refused') return refused(moved.why.en);
    const { stage, owner, disposition } = moved.lead;
    const safeContact = safeContactOf(await openCard(tx, lead.id));
    const times = timesOf({ ...lead, arrivedAt: now }, null, safeContact, input.hours, await clocksNow(tx));
    await updateLead(tx, lead.id, { stage, owner, disposition, closedAt: null, ...times });
    // While it was closed, the job that looks at its ceiling may have come and gone.
    if (lead.attempts === 0) await escalateAt(tx, lead.id, times.ceilingAt);
    await addNote(tx, { leadId: lead.id, author: who.id, kind: 'reopening', content: { text: input.why }, now });
    return { kind: 'reopened', event: { type: 'lead.reopened', subject: lead.id, live: true } };
  },
});
