import { z } from 'zod';
import { countOpenLeads, lastArrival, listOpenLeads } from '@/db/queries/lead';
import { type Card, cardSchema } from '@/domain/lead/card';
import { plainLead } from './lead-facts';
import { operation } from './operation';

/** Rows on one page of the queue. */
export const QUEUE_PAGE = 50;
/** Beyond this the queue says "more than". */
export const MOST_COUNTED = 1000;

/**
 * One page of the queue, in its own order, with the opened cards; a card that was erased or cannot be read is null. The
 * look is an event that names the leads seen. `live` is the refresh of a queue that is watched already: it is none.
 */
export const listQueue = operation({
  may: 'lead.list',
  input: z.strictObject({ page: z.int().min(1).max(10_000), live: z.boolean() }),
  async run({ tx, input }) {
    const rows = await listOpenLeads(tx, QUEUE_PAGE, (input.page - 1) * QUEUE_PAGE);
    return {
      kind: 'listed',
      rows: rows.map(({ lead, ownerName, card }) => ({ lead: plainLead(lead), ownerName, card: read(card) })),
      open: await countOpenLeads(tx, MOST_COUNTED + 1),
      lastArrival: await lastArrival(tx),
      event: input.live ? [] : { type: 'queue.viewed' as const, detail: rows.map(({ lead }) => lead.id).join(',') },
    };
  },
});

function read(card: unknown): Card | null {
  const parsed = cardSchema.safeParse(card);
  return parsed.success ? parsed.data : null;
}
