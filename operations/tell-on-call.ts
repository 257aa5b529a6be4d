import { z } from 'zod';
import { lockLead, openCard } from '@/db/queries/lead';
import { insertMails, sendMailAt, watches } from '@/db/queries/on-call';
import { isOnCall, isStaffed, MAIL_REASONS, needsTelling } from '@/domain/lead/on-call';
import { owesTry } from '@/domain/lead/reachable';
import { hoursSchema } from './hours';
import { safeContactOf } from './lead-times';
import { notFound, refused, systemOperation } from './operation';

/**
 * Puts a mail without content to everybody who is on call now into the outbox: for a new emergency at any hour, and for a
 * lead that nobody has tried while no staff are there. Told twice of one occasion, they get one mail. It sends nothing.
 */
export const tellOnCall = systemOperation({
  may: 'oncall.tell',
  input: z.strictObject({ leadId: z.uuid(), why: z.enum(MAIL_REASONS), hours: hoursSchema }),
  async run({ tx, now, input: { leadId, why, hours } }) {
    const lead = await lockLead(tx, leadId);
    if (!lead) return notFound;
    if (!needsTelling(lead, why)) return refused('Somebody was quicker.');
    if (why === 'untried') {
      if (isStaffed(hours, now)) return refused('Staff are at the desk.');
      if (!owesTry(safeContactOf(await openCard(tx, leadId)), lead.asksNoContact)) return refused('No try is owed.');
    }
    const roster = await watches(tx);
    if (roster.length === 0) return refused('There is no roster.');
    const staffIds = [...new Set(roster.filter((one) => isOnCall(one, hours.zone, now)).map((one) => one.staffId))];
    if (staffIds.length === 0)
      return { kind: 'nobody', event: { type: 'oncall.nobody', subject: leadId, detail: why, live: true } };
    const made = await insertMails(tx, { staffIds, leadId, why, occasion: lead.arrivedAt, now });
    if (made > 0) await sendMailAt(tx, now);
    return {
      kind: 'told',
      made,
      event: made > 0 ? { type: 'oncall.told' as const, subject: leadId, detail: `${why} ${made}` } : [],
    };
  },
});
