import { z } from 'zod';
import { addNote, lockLead, openCard, updateLead } from '@/db/queries/lead';
import { move } from '@/domain/lead/lifecycle';
import { intoSafe } from '@/domain/lead/queue';
import { isSnoozed, whyNoSnooze } from '@/domain/lead/snooze';
import { hoursSchema } from './hours';
import { safeContactOf } from './lead-times';
import { notFound, operation, refused } from './operation';
import { writtenText } from './written-text';

/**
 * Puts a lead off until a time, moved into the person's safe hours; until then it stands in the queue where that time
 * puts it. The reason is sealed. Refused for an emergency, and past the ceiling of somebody whom nobody has tried.
 */
export const snoozeLead = operation({
  may: 'lead.snooze',
  input: z.strictObject({
    leadId: z.uuid(),
    until: z.date('Choose until when.'),
    reason: writtenText('Write why it can wait.'),
    hours: hoursSchema,
  }),
  async run({ tx, who, now, input }) {
    const { leadId, until, reason, hours } = input;
    const lead = await lockLead(tx, leadId);
    if (!lead) return notFound;
    const moved = move(lead, { deed: 'snooze', why: reason });
    const why = moved.kind === 'refused' ? moved.why : whyNoSnooze(lead, until, now, hours.zone);
    if (why) return refused(why.en);
    const at = intoSafe({ ...lead, hours, safeContact: safeContactOf(await openCard(tx, leadId)) }, until);
    // What was owed before any snooze is what is owed again when it is taken back.
    const dueUnsnoozed = isSnoozed(lead, now) ? lead.dueUnsnoozed : lead.dueAt;
    await updateLead(tx, leadId, { dueAt: at, snoozedUntil: at, dueUnsnoozed });
    await addNote(tx, {
      leadId,
      author: who.id,
      kind: 'snooze',
      content: { text: reason, until: at.toISOString() },
      now,
    });
    return { kind: 'snoozed', event: { type: 'lead.snoozed', subject: leadId, detail: at.toISOString(), live: true } };
  },
});
