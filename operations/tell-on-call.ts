import { z } from 'zod';
import type { Tx } from '@/db/client';
import { lockLead, openCard } from '@/db/queries/lead';
import { insertMails, insertUntold, sendMailAt, watches } from '@/db/queries/on-call';
import { colleaguesWith } from '@/db/queries/staff';
import { isOnCall, isStaffed, MAIL_REASONS, needsTelling } from '@/domain/lead/on-call';
import { owesTry } from '@/domain/lead/reachable';
import { hoursSchema } from './hours';
import { safeContactOf } from './lead-times';
import { notFound, refused, systemOperation } from './operation';

/**
 * Puts a mail without content into the outbox: to everybody who is on call now for a new emergency at any hour, and for a
 * lead that nobody has tried while no staff are there; to every supervisor for one that was raised past its ceiling. Told
 * twice of one occasion, they get one mail. Where nobody is on call, that is kept for the queue to say. It sends nothing.
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
    const occasion = { leadId, why, occasion: lead.arrivedAt, now };
    const staffIds = why === 'escalated' ? await supervisors(tx) : await onCallAt(tx, hours.zone, now);
    if (staffIds === null) return refused('There is no roster.');
    if (staffIds.length === 0) {
      if (why === 'escalated') return refused('There is no supervisor.');
      await insertUntold(tx, occasion);
      return { kind: 'nobody', event: { type: 'oncall.nobody', subject: leadId, detail: why, live: true } };
    }
    const made = await insertMails(tx, { ...occasion, staffIds });
    if (made > 0) await sendMailAt(tx, now);
    return {
      kind: 'told',
      made,
      event: made > 0 ? { type: 'oncall.told' as const, subject: leadId, detail: `${why} ${made}` } : [],
    };
  },
});

const supervisors = async (tx: Tx): Promise<string[]> => (await colleaguesWith(tx, ['supervisor'])).map(({ id }) => id);

/** Null where nobody is ever on call: such a centre has no roster. */
async function onCallAt(tx: Tx, zone: string, now: Date): Promise<string[] | null> {
  const roster = await watches(tx);
  if (roster.length === 0) return null;
  return [...new Set(roster.filter((one) => isOnCall(one, zone, now)).map((one) => one.staffId))];
}
