import { z } from 'zod';
import { addNote, lockLead } from '@/db/queries/lead';
import { canBeDismissed, standsUnchanged } from '@/domain/lead/dismissal';
import { REFUSALS } from '@/domain/lead/refusals';
import { dismissedNow, sendingsOf } from './dismissed-now';
import { notFound, operation, refused } from './operation';
import { writtenText } from './written-text';

const rule = z.string().min(1).max(20);

/**
 * Marks what triage found as dismissed, with a reason, sealed. Nothing else changes: the finding is still shown, and the
 * urgency stays. `parcelId` is the last sending that whoever dismisses it has read: refused where the answers behind the
 * finding have changed since, where there is no such finding, and where it is dismissed already.
 */
export const dismissFinding = operation({
  may: 'lead.dismiss_finding',
  input: z.strictObject({
    leadId: z.uuid(),
    rule,
    parcelId: z.uuid(),
    reason: writtenText('Write why this finding does not hold.'),
  }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    if (lead.erasedAt) return refused(REFUSALS.erased.en);
    const sendings = await sendingsOf(tx, lead.id);
    const latest = sendings.at(-1);
    const finding = latest?.content.triage.findings.find((one) => one.rule === input.rule);
    if (!latest || !finding || !canBeDismissed(finding))
      return refused('There is no such finding here now. Open the lead again.');
    if (!standsUnchanged(input.rule, sendings, input.parcelId))
      return refused('The answers behind this finding have changed since you opened the lead. Read them again first.');
    const before = (await dismissedNow(tx, lead.id, sendings)).get(input.rule);
    if (before?.holds) return refused(`${before.by} has dismissed this finding already.`);
    const content = { rule: input.rule, parcel: latest.id, text: input.reason };
    const id = await addNote(tx, { leadId: lead.id, author: who.id, kind: 'dismissal', content, now });
    // The log names the note: a rule's name tells too much of somebody.
    const event = { type: 'lead.finding_dismissed', subject: lead.id, detail: id, live: true } as const;
    return { kind: 'dismissed' as const, event };
  },
});

/** Takes a dismissal back, whoever made it: the finding stands again. Refused where none is dismissed. */
export const restoreFinding = operation({
  may: 'lead.dismiss_finding',
  input: z.strictObject({ leadId: z.uuid(), rule }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    if (lead.erasedAt) return refused(REFUSALS.erased.en);
    if (!(await dismissedNow(tx, lead.id, await sendingsOf(tx, lead.id))).has(input.rule))
      return refused('This finding is not dismissed. It stands.');
    const content = { rule: input.rule };
    const id = await addNote(tx, { leadId: lead.id, author: who.id, kind: 'finding_stands', content, now });
    const event = { type: 'lead.finding_restored', subject: lead.id, detail: id, live: true } as const;
    return { kind: 'restored' as const, event };
  },
});
