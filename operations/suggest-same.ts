import { z } from 'zod';
import { openCard, readLead } from '@/db/queries/lead';
import { knownOf } from '@/db/queries/person';
import { samePersonAmong, toldOf } from '@/domain/lead/same-person';
import type { Actor } from './actor';
import { type Known, knownAtOnce } from './known-leads';
import { readCard } from './opened';
import { notFound, operation } from './operation';
import { episodesOf, listed, saidOf } from './see-person';

const input = z.strictObject({ leadId: z.uuid().toLowerCase() });

/** Whether these may be suggested to them. It is no event by itself: nobody has been shown anything yet. */
const askToSuggest = operation({
  may: 'person.see',
  input,
  run: async () => ({ kind: 'asked', event: [] }),
});

const suggest = operation({
  may: 'person.see',
  input: z.strictObject({ ...input.shape, known: z.custom<Known | null>() }),
  async run({ tx, input: { leadId, known } }) {
    const lead = await readLead(tx, leadId);
    if (!lead || lead.erasedAt) return notFound;
    const episodes = await episodesOf(tx, leadId);
    const own = episodes.map((one) => one.lead.id);
    const { joined, apart } = await saidOf(tx, episodes);
    const others = apart.map(({ one, other }) => (own.includes(one) ? other : one));
    const facts = { id: lead.id, arrivedAt: lead.arrivedAt, hasEnded: lead.closedAt !== null };
    const mine = toldOf(facts, readCard(await openCard(tx, lead.id)));
    const found = samePersonAmong(mine, known?.all ?? [], (await knownOf(tx, [lead.id])).get(lead.id) ?? new Set());
    const suggestedRows = await listed(
      tx,
      found.suggested.map(({ id }) => id),
    );
    const apartRows = await listed(tx, others);
    const rest = episodes.filter((one) => one.lead.id !== lead.id);
    const shown = [...rest, ...suggestedRows, ...apartRows].map((one) => one.lead.id);
    return {
      kind: 'suggested' as const,
      /** The other times this person came, in order; and what was said that joins them. */
      episodes: rest,
      joined,
      /** Leads that were said to be of somebody else. */
      apart: apart.flatMap(({ id, by, saidAt }, at) => {
        const row = apartRows.find((one) => one.lead.id === others[at]);
        return row ? [{ saying: id, by, saidAt, row }] : [];
      }),
      suggested: suggestedRows.flatMap((row) => {
        const how = found.suggested.find(({ id }) => id === row.lead.id);
        return how ? [{ ...how, row }] : [];
      }),
      /** How many may be of the same person, those shown among them. */
      count: found.count,
      /** How far those that ended have been read; null while nothing has been. */
      ended: known?.ended ?? null,
      event: shown.length > 0 ? { type: 'person.compared' as const, detail: [lead.id, ...shown].join(',') } : [],
    };
  },
});

/**
 * Which other leads are of the same person as one, and which may be, with the reasons. Nobody waits for the first
 * reading of leads: until then nothing is suggested, and that is said. Where other leads are shown it is an event that names them.
 */
export const suggestSame = Object.assign(
  async (call: { actor: Actor; input: z.infer<typeof input> }) => {
    // Nothing is read for somebody who may not see it.
    const asked = await askToSuggest(call);
    if (asked.kind !== 'asked') return asked;
    // A lead is opened whatever becomes of this.
    return suggest({ ...call, input: { ...call.input, known: await knownAtOnce().catch(() => null) } });
  },
  { may: suggest.may },
);
