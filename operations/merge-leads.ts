import { z } from 'zod';
import { holdLeads, holdPeople, keepSaying, leadsOfPerson, sayingsOf } from '@/db/queries/person';
import { type Acting, type Entry, invalid, notFound, operation, type Refusal, refused } from './operation';

/** Two leads by their ids; small letters, as the database writes them. */
export const twoLeads = z.strictObject({ leadId: z.uuid().toLowerCase(), other: z.uuid().toLowerCase() });
export type TwoLeads = z.infer<typeof twoLeads>;

/**
 * Says that two leads are of one person, with whoever either is held to be one with already. It changes neither lead,
 * closes nothing and blocks nothing; taken back, every row is what it was. Refused for leads that are of one person
 * already, and where somebody said of two of them that they are not.
 */
export const mergeLeads = operation({
  may: 'person.merge',
  input: twoLeads,
  async run({ input, ...acting }) {
    const people = await holdBoth(acting, input);
    if ('kind' in people) return people;
    const { mine, theirs } = people;
    if (mine.includes(input.other)) return refused('These two leads are held to be of one person already.');
    const between = (await sayingsOf(acting.tx, mine)).find(
      ({ same, one, other }) => !same && (theirs.includes(one) || theirs.includes(other)),
    );
    if (between)
      return refused(
        `${between.by} said that two of these leads are of two people. Take that back first, on the page of either lead.`,
      );
    const undo = await keepSaying(acting.tx, sayingBy(acting, input, true));
    if (undo === null) return refused('Something was said of these two leads already. Open the lead again.');
    return { kind: 'merged' as const, undo, event: ofBoth('person.merged', input) };
  },
});

/**
 * Holds two leads, and all that is said of who is whom, and gives the leads of each one's person. Refused where either is
 * not there or was erased.
 */
export async function holdBoth(
  { tx }: Acting,
  { leadId, other }: TwoLeads,
): Promise<{ readonly mine: readonly string[]; readonly theirs: readonly string[] } | Refusal> {
  if (leadId === other) return invalid('other', 'Choose another lead than this one.');
  // Leads first, then people, as erasing a lead does: so neither ever waits for the other.
  if ((await holdLeads(tx, [leadId, other])).length < 2) return notFound;
  await holdPeople(tx);
  return { mine: await leadsOfPerson(tx, leadId), theirs: await leadsOfPerson(tx, other) };
}

export const sayingBy = ({ who, now }: Acting, { leadId, other }: TwoLeads, same: boolean) =>
  ({ leads: [leadId, other], same, by: who.id, now }) as const;

/** One line for each lead, that names the other. */
export const ofBoth = (type: Entry['type'], { leadId, other }: TwoLeads): readonly Entry[] => [
  { type, subject: leadId, detail: other, live: true },
  { type, subject: other, detail: leadId, live: true },
];
