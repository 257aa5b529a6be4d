import { z } from 'zod';
import { addNote, escalateAt, lockLead, openCard, updateLead } from '@/db/queries/lead';
import { rankOf } from '@/domain/lead/queue';
import { isSnoozed } from '@/domain/lead/snooze';
import { URGENCIES } from '@/domain/triage/urgency';
import { hoursSchema } from './hours';
import { safeContactOf, timesOf } from './lead-times';
import { notFound, operation, refused } from './operation';
import { clocksNow } from './settings-now';
import { writtenText } from './written-text';

/** Raises or lowers a lead's urgency, with a written reason. Both values are logged, and no rule lowers it afterwards. */
export const changeUrgency = operation({
  may: 'lead.change_urgency',
  input: z.strictObject({
    leadId: z.uuid(),
    urgency: z.enum(URGENCIES, 'Choose an urgency.'),
    reason: writtenText('Write the reason for the change.'),
    hours: hoursSchema,
  }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    if (lead.stage === 'closed' || lead.stage === 'admitted') return refused('This lead has ended. Reopen it first.');
    const { urgency } = input;
    const untried = lead.attempts === 0;
    const safeContact = safeContactOf(await openCard(tx, lead.id));
    const times = timesOf({ ...lead, urgency }, null, safeContact, input.hours, await clocksNow(tx));
    await updateLead(tx, lead.id, {
      urgency,
      urgencyDecided: true,
      rank: rankOf(urgency, lead.escalatedAt !== null && untried),
      // After a try, the next one stays where the schedule put it. Whoever changes the urgency looks at it now: it waits no longer.
      snoozedUntil: null,
      dueUnsnoozed: null,
      dueAt: untried ? times.dueAt : isSnoozed(lead, now) ? (lead.dueUnsnoozed ?? lead.dueAt) : lead.dueAt,
      ...(untried ? { ceilingAt: times.ceilingAt } : {}),
    });
    if (untried) await escalateAt(tx, lead.id, times.ceilingAt);
    const content = { text: input.reason, from: lead.urgency, to: urgency };
    await addNote(tx, { leadId: lead.id, author: who.id, kind: 'urgency', content, now });
    return {
      kind: 'changed',
      event: { type: 'lead.urgency_changed', subject: lead.id, detail: `${lead.urgency} ${urgency}`, live: true },
    };
  },
});
