import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readLead } from '@/db/queries/lead';
import { insertPresence, presencesOfOthers, updatePresence } from '@/db/queries/presence';
import { mostPresent, PRESENCES, type Presence } from '@/domain/lead/presence';
import { notFound, operation } from './operation';

// Who has a lead open is no event: opening it was one.

/** Says that a page of this member has a lead open, for as long as its stream goes on. */
export const comeToLead = operation({
  may: 'lead.open',
  input: z.strictObject({ leadId: z.uuid() }),
  async run({ tx, who, now, input: { leadId } }) {
    if (!(await readLead(tx, leadId))) return notFound;
    const id = randomUUID();
    await insertPresence(tx, { id, leadId, staffId: who.id, session: who.session }, now);
    return { kind: 'here', id, event: [] };
  },
});

/** Says how one's own page has its lead open; `gone` when it has none. */
export const setPresence = operation({
  may: 'lead.open',
  input: z.strictObject({ page: z.uuid(), state: z.enum(PRESENCES) }),
  async run({ tx, who, now, input: { page, state } }) {
    const here = await updatePresence(tx, { id: page, session: who.session, state }, now);
    return { kind: here ? 'here' : 'gone', event: [] };
  },
});

/** Which colleagues have which lead open now, each once a lead, as present as they are in any of their pages. */
export const whoIsHere = operation({
  may: 'lead.list',
  input: z.strictObject({}),
  async run({ tx, who, now }) {
    const pages = await presencesOfOthers(tx, who.id, now);
    const leads: Record<string, { name: string; state: Presence }[]> = {};
    for (const leadId of new Set(pages.map((one) => one.leadId))) {
      const here = pages.filter((one) => one.leadId === leadId);
      leads[leadId] = [...new Set(here.map((one) => one.staffId))].map((staffId) => {
        const theirs = here.filter((one) => one.staffId === staffId);
        return { name: theirs[0]?.name ?? '', state: mostPresent(theirs.map(({ state }) => state)) };
      });
    }
    return { kind: 'seen', leads, event: [] };
  },
});

/** By these a stream keeps the page it belongs to, and ends it: asked by nobody. Not operations. */
export { endPresence, keepPresence } from '@/db/queries/presence';
