import { z } from 'zod';
import type { Sending } from '@/db/queries/caller';
import { lockLead, openCard, updateLead } from '@/db/queries/lead';
import { takeParcel as take } from '@/db/queries/phone';
import { move } from '@/domain/lead/lifecycle';
import { hoursSchema } from './hours';
import { safeContactOf, timesOf } from './lead-times';
import { notFound, operation, refused } from './operation';
import { clocksNow } from './settings-now';

/**
 * Takes one sending of a call down as the member who is on the phone. A lead that is new with it is theirs, and talked
 * with: no clock of a first try runs against somebody who is being listened to. Later ones move what is owed next.
 */
export const takeParcel = operation({
  may: 'lead.take_call',
  input: z.strictObject({
    sending: z.custom<Sending>((value) => typeof value === 'object' && value !== null),
    hours: hoursSchema,
  }),
  async run({ tx, who, now, input: { sending, hours } }) {
    const outcome = await take(tx, who.id, sending);
    if (outcome === 'refused' || outcome === 'erased') return refused('The answers of this lead were erased.');
    if (outcome === 'stopped') return { kind: 'stopped', event: [] };
    const lead = await lockLead(tx, sending.leadId);
    if (!lead) return notFound;
    if (outcome === 'again') return { kind: 'again', event: [] };
    const isNew = lead.stage === 'new';
    const claimed = move(lead, { deed: 'claim', by: who.id });
    const owned = isNew && claimed.kind === 'moved' ? claimed.lead : lead;
    const talked = move(owned, { deed: 'log_contact', outcome: 'talked' });
    const after = {
      ...(talked.kind === 'moved' ? talked.lead : owned),
      attempts: lead.attempts + (isNew ? 1 : 0),
      firstConversationAt: lead.firstConversationAt ?? now,
    };
    await updateLead(tx, lead.id, {
      stage: after.stage,
      owner: after.owner,
      attempts: after.attempts,
      firstAttemptAt: lead.firstAttemptAt ?? now,
      firstConversationAt: after.firstConversationAt,
      lastContactAt: now,
      ...timesOf(
        after,
        { at: now, outcome: 'talked' },
        safeContactOf(await openCard(tx, lead.id)),
        hours,
        await clocksNow(tx),
      ),
    });
    const taken = { type: 'call.taken', subject: lead.id, live: true } as const;
    const claim = { type: 'lead.claimed', subject: lead.id, live: true } as const;
    return { kind: 'sent', event: isNew ? [taken, ...(owned === lead ? [] : [claim])] : [] };
  },
});
