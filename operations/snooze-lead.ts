import { z } from 'zod';
import { addNote, lockLead, openCard } from '@/db/queries/lead';
import { changeUndoably } from '@/db/queries/undo';
import { move } from '@/domain/lead/lifecycle';
import { intoSafe } from '@/domain/lead/queue';
import { isSnoozed, whyNoSnooze } from '@/domain/lead/snooze';
import type { Hours } from '@/domain/lead/staffed-hours';
import { hoursSchema } from './hours';
import { safeContactOf } from './lead-times';
import { type Acting, notFound, operation, refused } from './operation';
import { writtenText } from './written-text';

export const snoozeInput = {
  until: z.date('Choose until when.'),
  reason: writtenText('Write why it can wait.'),
  hours: hoursSchema,
};

/**
 * Puts a lead off until a time, moved into the person's safe hours; until then it stands in the queue where that time
 * puts it. The reason is sealed. Refused for an emergency, and past the ceiling of somebody whom nobody has tried.
 */
export const snoozeLead = operation({
  may: 'lead.snooze',
  input: z.strictObject({ leadId: z.uuid(), ...snoozeInput }),
  run: ({ input: { leadId, ...input }, ...acting }) => snooze(acting, leadId, input),
});

/** The same, for one of many leads that share a batch. */
export async function snooze(
  { tx, who, now }: Acting,
  leadId: string,
  { until, reason, hours }: { until: Date; reason: string; hours: Hours },
  batch?: string,
) {
  const lead = await lockLead(tx, leadId);
  if (!lead) return notFound;
  const moved = move(lead, { deed: 'snooze', why: reason });
  const why = moved.kind === 'refused' ? moved.why : whyNoSnooze(lead, until, now, hours.zone);
  if (why) return refused(why.en);
  const at = intoSafe({ ...lead, hours, safeContact: safeContactOf(await openCard(tx, leadId)) }, until);
  const content = { text: reason, until: at.toISOString() };
  const noteId = await addNote(tx, { leadId, author: who.id, kind: 'snooze', content, now });
  // What was owed before any snooze is what is owed again when it is taken back.
  const dueUnsnoozed = isSnoozed(lead, now) ? lead.dueUnsnoozed : lead.dueAt;
  const deed = { deed: 'lead.snoozed', leadId, by: who.id, now, noteId, batch } as const;
  const undo = await changeUndoably(tx, deed, { dueAt: at, snoozedUntil: at, dueUnsnoozed });
  const event = { type: 'lead.snoozed', subject: leadId, detail: at.toISOString(), live: true } as const;
  return { kind: 'snoozed' as const, undo, event };
}
