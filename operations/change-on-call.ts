import { z } from 'zod';
import { insertWatch, removeWatch } from '@/db/queries/on-call';
import { colleaguesWith } from '@/db/queries/staff';
import { rolesThat } from '@/domain/lead/roles';
import { operation, refused } from './operation';

const clock = (message: string) => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, message);

/** Puts a colleague on call in some hours of the week, by the centre's clock. Only whoever may work leads. */
export const putOnCall = operation({
  may: 'oncall.change',
  input: z.strictObject({
    staffId: z.uuid('Choose who is on call.'),
    days: z.array(z.number().int().min(0).max(6)).min(1, 'Choose at least one day.'),
    from: clock('Write from when, such as 20:00.'),
    to: clock('Write until when, such as 08:00.'),
  }),
  async run({ tx, who, now, input }) {
    const able = await colleaguesWith(tx, rolesThat('lead.claim'));
    if (!able.some(({ id }) => id === input.staffId))
      return refused('Only a colleague who works leads and can sign in may be on call.');
    const days = [...new Set(input.days)].sort();
    await insertWatch(tx, { ...input, days, addedBy: who.id, addedAt: now });
    const detail = `${days.join('')} ${input.from}-${input.to}`;
    return { kind: 'on_call', event: { type: 'oncall.added', subject: input.staffId, detail } };
  },
});

/** Takes one watch off the roster. */
export const takeOffCall = operation({
  may: 'oncall.change',
  input: z.strictObject({ watchId: z.uuid() }),
  async run({ tx, now, input }) {
    const staffId = await removeWatch(tx, input.watchId, now);
    if (!staffId) return refused('They were taken off already.');
    return { kind: 'off_call', event: { type: 'oncall.removed', subject: staffId } };
  },
});
