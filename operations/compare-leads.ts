import { othersOfPair, readLead } from '@/db/queries/lead';
import { leadsOfPerson } from '@/db/queries/person';
import { likenessTo, toldOf } from '@/domain/lead/same-person';
import { twoLeads } from './merge-leads';
import { notFound, operation } from './operation';
import { episodesOf, type Listed, listed, saidOf } from './see-person';

const told = ({ lead, card }: Listed) =>
  toldOf({ id: lead.id, arrivedAt: lead.arrivedAt, hasEnded: lead.closedAt !== null }, card);

/** Two leads beside each other, before they are said to be of one person: a look at both, and at what would be joined. */
export const compareLeads = operation({
  may: 'person.see',
  input: twoLeads,
  async run({ tx, input: { leadId, other } }) {
    const [mine, theirs] = await listed(tx, [leadId, other]);
    const own = await readLead(tx, leadId);
    if (!mine || !theirs || !own || leadId === other) return notFound;
    const episodes = await episodesOf(tx, leadId);
    const theirLeads = await leadsOfPerson(tx, other);
    const { apart } = await saidOf(tx, episodes);
    return {
      kind: 'compared' as const,
      mine,
      theirs,
      likeness: likenessTo(told(mine))(told(theirs)),
      areOne: theirLeads.includes(leadId),
      /** Two callers told of one person, by a private link. */
      paired: (await othersOfPair(tx, own)).some(({ id }) => id === other),
      /** Who said that leads of these two are of two people, where somebody did. */
      apartBy: apart.find(({ one, other: two }) => theirLeads.includes(one) || theirLeads.includes(two))?.by ?? null,
      /** How many leads the two have, each with those it is joined to. */
      leads: { mine: episodes.length, theirs: theirLeads.length },
      event: { type: 'person.compared' as const, detail: `${leadId},${other}` },
    };
  },
});
