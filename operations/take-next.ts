import { z } from 'zod';
import type { Tx } from '@/db/client';
import { openCards } from '@/db/queries/lead';
import { listFreeLeads, lockFreeLead } from '@/db/queries/queue';
import { changeUndoably } from '@/db/queries/undo';
import { isForNow } from '@/domain/lead/next-person';
import { safeContactOf } from './lead-times';
import { operation, refused } from './operation';

/** Looked through at once, and in all: beyond these nobody is reached sooner by pressing a key. */
const AT_ONCE = 50;
const MOST_LOOKED_AT = 500;

/**
 * Takes the first lead in the queue's order that nobody has and that can be reached now. Of many members who ask at once
 * each gets another: a lead that somebody is just working on is passed over, and never waited for.
 */
export const takeNext = operation({
  may: 'lead.claim',
  input: z.strictObject({}),
  async run({ tx, who, now }) {
    const leadId = await firstFor(tx, now);
    if (!leadId) return refused('There is nobody without an owner who may be reached now.');
    const deed = { deed: 'lead.claimed', leadId, by: who.id, now } as const;
    const undo = await changeUndoably(tx, deed, { owner: who.id });
    return { kind: 'claimed', leadId, undo, event: { type: 'lead.claimed', subject: leadId, live: true } };
  },
});

async function firstFor(tx: Tx, now: Date): Promise<string | null> {
  for (let offset = 0; offset < MOST_LOOKED_AT; offset += AT_ONCE) {
    const free = await listFreeLeads(tx, AT_ONCE, offset);
    const cards = await openCards(
      tx,
      free.map(({ id }) => id),
    );
    for (const lead of free) {
      const safeContact = safeContactOf(cards.get(lead.id));
      if (isForNow({ ...lead, safeContact }, now) && (await lockFreeLead(tx, lead.id))) return lead.id;
    }
    if (free.length < AT_ONCE) return null;
  }
  return null;
}
