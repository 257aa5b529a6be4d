import { z } from 'zod';
import { lockLead } from '@/db/queries/lead';
import { changeUndoably } from '@/db/queries/undo';
import { move } from '@/domain/lead/lifecycle';
import { isSnoozed } from '@/domain/lead/snooze';
import { notFound, operation, refused } from './operation';

/** Takes a lead back from being put off: what was owed before is owed again, when it was. */
export const wakeLead = operation({
  may: 'lead.snooze',
  input: z.strictObject({ leadId: z.uuid() }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    const moved = move(lead, { deed: 'wake' });
    if (moved.kind === 'refused') return refused(moved.why.en);
    if (!isSnoozed(lead, now)) return refused('This lead is not snoozed.');
    const deed = { deed: 'lead.woken', leadId: lead.id, by: who.id, now } as const;
    const undo = await changeUndoably(tx, deed, {
      dueAt: lead.dueUnsnoozed ?? lead.dueAt,
      snoozedUntil: null,
      dueUnsnoozed: null,
    });
    return { kind: 'woken', undo, event: { type: 'lead.woken', subject: lead.id, live: true } };
  },
});
