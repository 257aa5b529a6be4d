import { z } from 'zod';
import { lockLead, openCard, timeOfJobs, updateLead } from '@/db/queries/lead';
import { tellOf } from '@/db/queries/on-call';
import { hasEnded } from '@/domain/lead/lifecycle';
import { isPastCeiling, rankOf } from '@/domain/lead/queue';
import { owesTry } from '@/domain/lead/reachable';
import { safeContactOf } from './lead-times';
import { notFound, refused, systemOperation } from './operation';

/**
 * Raises a lead that nobody has tried by its ceiling. One that was tried, ended or was raised before stays as it is, and
 * so does one of somebody whom we must not contact: no try was owed. Its time has come when the database says so, whose
 * clock brought the job: ours may be behind, and the job does not come again. Supervisors are told of it by mail, in a job of its own.
 */
export const escalateLead = systemOperation({
  may: 'lead.escalate',
  input: z.strictObject({ leadId: z.uuid() }),
  async run({ tx, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    if (hasEnded(lead.stage) || lead.escalatedAt || !isPastCeiling(lead.attempts, lead.ceilingAt, await timeOfJobs(tx)))
      return refused('There is nothing to raise.');
    if (!owesTry(safeContactOf(await openCard(tx, lead.id)), lead.asksNoContact))
      return refused('They will contact us: no try is owed.');
    await updateLead(tx, lead.id, { escalatedAt: now, rank: rankOf(lead.urgency, true) });
    await tellOf(tx, lead.id, 'escalated');
    return { kind: 'escalated', event: { type: 'lead.escalated', subject: lead.id, live: true } };
  },
});
