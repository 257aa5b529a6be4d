import { z } from 'zod';
import { addNote, escalateAt, type LeadRow, lockLead, openCard, updateLead } from '@/db/queries/lead';
import { hasEnded } from '@/domain/lead/lifecycle';
import { rankOf } from '@/domain/lead/queue';
import { isSnoozed } from '@/domain/lead/snooze';
import type { Hours } from '@/domain/lead/staffed-hours';
import { URGENCIES, type Urgency } from '@/domain/triage/urgency';
import { hoursSchema } from './hours';
import { safeContactOf, timesOf } from './lead-times';
import { type Acting, notFound, operation, refused } from './operation';
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
    if (hasEnded(lead.stage)) return refused('This lead has ended. Reopen it first.');
    const { urgency, reason, hours } = input;
    return { kind: 'changed', event: await setUrgency({ tx, who, now }, lead, { urgency, reason, hours }) };
  },
});

/** Sets the urgency of a lead that is held, with its times and the reason, sealed. The event of it. */
export async function setUrgency(
  { tx, who, now }: Acting,
  lead: LeadRow,
  { urgency, reason, hours }: { urgency: Urgency; reason: string; hours: Hours },
) {
  const untried = lead.attempts === 0;
  const safeContact = safeContactOf(await openCard(tx, lead.id));
  const times = timesOf({ ...lead, urgency }, null, safeContact, hours, await clocksNow(tx));
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
  const content = { text: reason, from: lead.urgency, to: urgency };
  await addNote(tx, { leadId: lead.id, author: who.id, kind: 'urgency', content, now });
  const detail = `${lead.urgency} ${urgency}`;
  return { type: 'lead.urgency_changed', subject: lead.id, detail, live: true } as const;
}
