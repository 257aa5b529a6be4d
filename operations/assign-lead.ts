import { z } from 'zod';
import { lockLead } from '@/db/queries/lead';
import { colleaguesWith } from '@/db/queries/staff';
import { changeUndoably } from '@/db/queries/undo';
import { move } from '@/domain/lead/lifecycle';
import { rolesThat } from '@/domain/lead/roles';
import { type Acting, notFound, operation, refused } from './operation';

export const assignInput = { to: z.uuid('Choose a colleague.') };

/** Gives a lead to a colleague who works leads, out of whoever's hands it is in. The event names them by their id. */
export const assignLead = operation({
  may: 'lead.assign',
  input: z.strictObject({ leadId: z.uuid(), ...assignInput }),
  run: ({ input: { leadId, ...input }, ...acting }) => assign(acting, leadId, input),
});

/** The same, for one of many leads that share a batch. */
export async function assign({ tx, who, now }: Acting, leadId: string, { to }: { to: string }, batch?: string) {
  const lead = await lockLead(tx, leadId);
  if (!lead) return notFound;
  const colleagues = await colleaguesWith(tx, rolesThat('lead.claim'));
  if (!colleagues.some(({ id }) => id === to)) return refused('Choose a colleague who works leads.');
  const moved = move(lead, { deed: 'assign', to });
  if (moved.kind === 'refused') return refused(moved.why.en);
  const deed = { deed: 'lead.assigned', leadId, by: who.id, now, batch } as const;
  const undo = await changeUndoably(tx, deed, { owner: moved.lead.owner });
  const event = { type: 'lead.assigned', subject: leadId, detail: to, live: true } as const;
  return { kind: 'assigned' as const, undo, event };
}
