import { z } from 'zod';
import { addNote, lockLead } from '@/db/queries/lead';
import { hasEnded } from '@/domain/lead/lifecycle';
import { REFUSALS } from '@/domain/lead/refusals';
import { dangerIn } from '@/domain/lead/screening-danger';
import { ABOUT_ASKED, screeningContent, screeningRecord } from '@/domain/lead/staff-screening';
import { readScreening } from '@/domain/screening/instrument';
import { STAFF_INSTRUMENTS } from '@/domain/screening/instruments';
import { ruleSetVersion } from '@/domain/triage/rule-set';
import { urgencyRank } from '@/domain/triage/urgency';
import { setUrgency } from './change-urgency';
import { hoursSchema } from './hours';
import { invalid, notFound, operation, refused } from './operation';
import { triageSettingsNow } from './settings-now';

const fewWords = z.string().max(200, 'Use at most 200 characters.').optional();

/**
 * Keeps a screening that staff filled in with somebody, scored, sealed, with who and when. Half answered is kept as
 * incomplete; with no answer at all it is refused, as on a lead that has ended. Danger that it shows raises the lead's
 * urgency, with the reason; it lowers none, and moves nothing else.
 */
export const screenPerson = operation({
  may: 'lead.screen',
  input: z.strictObject({
    leadId: z.uuid(),
    instrument: z.string(),
    answers: z.record(z.string(), z.string()),
    /** What was chosen of the question beside the items. */
    beside: fewWords,
    /** Of which substance. */
    of: fewWords,
    hours: hoursSchema,
  }),
  async run({ tx, who, now, input: { leadId, instrument: id, answers, beside, of, hours } }) {
    const lead = await lockLead(tx, leadId);
    if (!lead) return notFound;
    if (lead.erasedAt) return refused(REFUSALS.erased.en);
    if (hasEnded(lead.stage)) return refused(lead.stage === 'admitted' ? REFUSALS.admitted.en : REFUSALS.closed.en);
    const instrument = STAFF_INSTRUMENTS.find((one) => one.id === id);
    if (!instrument) return invalid('instrument', 'Choose one of the screenings.');
    const read = readScreening(instrument, answers);
    if (read.kind === 'refused') return { kind: 'invalid', problems: read.problems.map(problem) };
    if (beside !== undefined && !ABOUT_ASKED[id]?.choices.some(({ value }) => value === beside))
      return invalid('beside', 'This is not one of the answers offered.');
    if (Object.keys(read.answers).length === 0) return invalid('answers', 'Choose at least one answer.');
    const ruleSet = ruleSetVersion(await triageSettingsNow(tx));
    const record = screeningRecord(instrument, { answers: read.answers, beside, of }, ruleSet);
    const content = screeningContent(record);
    const noteId = await addNote(tx, { leadId, author: who.id, kind: 'screening', content, now });
    const event = { type: 'lead.screened', subject: leadId, detail: noteId, live: true } as const;
    const danger = dangerIn(record);
    if (!danger || urgencyRank(danger.urgency) >= urgencyRank(lead.urgency))
      return { kind: 'screened' as const, event };
    const raised = { urgency: danger.urgency, reason: danger.because.en, hours };
    return { kind: 'screened_danger' as const, event: [event, await setUrgency({ tx, who, now }, lead, raised)] };
  },
});

const problem = ({ item, says }: { item: string; says: { readonly en: string } }) => ({
  field: item,
  message: says.en,
});
