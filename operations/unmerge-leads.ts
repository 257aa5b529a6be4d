import { z } from 'zod';
import { readLead } from '@/db/queries/lead';
import { dropSaying, holdPeople } from '@/db/queries/person';
import { ofBoth } from './merge-leads';
import { notFound, operation, refused } from './operation';

/** A saying by its id, from the page of a lead. */
const input = z.strictObject({ leadId: z.uuid(), saying: z.uuid() });

/**
 * Takes back that two leads are of one person, whoever said it and whenever: every row is what it was before it was said,
 * and what was said of other leads stands. Refused where it was taken back already, and where it was not said of the
 * person of this lead.
 */
export const unmergeLeads = operation({
  may: 'person.unmerge',
  input,
  async run({ tx, input: { leadId, saying } }) {
    if (!(await readLead(tx, leadId))) return notFound;
    await holdPeople(tx);
    const gone = await dropSaying(tx, saying, true, leadId);
    if (!gone) return refused('These leads were taken apart already, or are not of this person.');
    return { kind: 'unmerged' as const, event: ofBoth('person.unmerged', { leadId: gone.one, other: gone.other }) };
  },
});

/** Takes back that two leads are of two people: it may be suggested again that they are one. */
export const askAgain = operation({
  may: 'person.unmerge',
  input,
  async run({ tx, input: { leadId, saying } }) {
    if (!(await readLead(tx, leadId))) return notFound;
    await holdPeople(tx);
    const gone = await dropSaying(tx, saying, false, leadId);
    if (!gone) return refused('This was taken back already, or was said of other leads.');
    return {
      kind: 'asked_again' as const,
      event: ofBoth('person.asked_again', { leadId: gone.one, other: gone.other }),
    };
  },
});
