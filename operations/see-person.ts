import { z } from 'zod';
import type { Tx } from '@/db/client';
import { readLead } from '@/db/queries/lead';
import { leadsOfPerson, type Saying, sayingsOf } from '@/db/queries/person';
import { listLeadsOf } from '@/db/queries/queue';
import { plainLead } from './lead-facts';
import { readCard } from './opened';
import { notFound, operation } from './operation';

/** These leads as a list shows them, those that were erased left out. In the order given. */
export async function listed(tx: Tx, ids: readonly string[]) {
  const rows = await listLeadsOf(tx, ids);
  return rows
    .filter(({ lead }) => !lead.erasedAt)
    .map(({ lead, card, ...row }) => ({
      ...row,
      lead: plainLead(lead),
      card: readCard(card),
    }));
}
export type Listed = Awaited<ReturnType<typeof listed>>[number];

/** Every lead of one person, in the order they came. */
export async function episodesOf(tx: Tx, leadId: string): Promise<readonly Listed[]> {
  const all = await listed(tx, await leadsOfPerson(tx, leadId));
  return all.sort((a, b) => a.lead.arrivedAt.getTime() - b.lead.arrivedAt.getTime());
}

/** What joins the leads of one person, and what was said to keep others from them. */
export async function saidOf(tx: Tx, episodes: readonly Listed[]) {
  const said = await sayingsOf(
    tx,
    episodes.map(({ lead }) => lead.id),
  );
  return { joined: said.filter(({ same }) => same), apart: said.filter(({ same }) => !same) } satisfies Record<
    string,
    readonly Saying[]
  >;
}

/**
 * Every time one person came, as far as staff have said so: by any of their leads. A look, which is an event that names
 * the leads shown. Not found for a lead that was erased: it is of nobody any more.
 */
export const seePerson = operation({
  may: 'person.see',
  input: z.strictObject({ leadId: z.uuid().toLowerCase() }),
  async run({ tx, input: { leadId } }) {
    const lead = await readLead(tx, leadId);
    if (!lead || lead.erasedAt) return notFound;
    const episodes = await episodesOf(tx, leadId);
    return {
      kind: 'seen' as const,
      episodes,
      joined: (await saidOf(tx, episodes)).joined,
      event: { type: 'person.viewed' as const, detail: episodes.map((one) => one.lead.id).join(',') },
    };
  },
});
