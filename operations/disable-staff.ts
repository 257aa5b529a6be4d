import { z } from 'zod';
import { endSessionsOf } from '@/db/queries/session';
import { lockAdministrators, lockStaff, updateStaff } from '@/db/queries/staff';
import { NO_ADMINISTRATOR } from './no-administrator';
import { notFound, operation, refused } from './operation';

/** Stops a colleague from signing in, and ends what is open, at once. Nobody disables themself. */
export const disableStaff = operation({
  may: 'staff.disable',
  input: z.strictObject({ staffId: z.uuid() }),
  async run({ tx, who, now, input }) {
    // Of two who disable each other at once, the second finds that done.
    const administrators = await lockAdministrators(tx);
    const member = await lockStaff(tx, input.staffId);
    if (!member) return notFound;
    if (member.id === who.id) return refused('You cannot disable yourself. Ask another administrator.');
    if (member.disabledAt) return refused('This colleague is disabled already.');
    if (administrators.length > 0 && administrators.every((id) => id === member.id)) return refused(NO_ADMINISTRATOR);
    await updateStaff(tx, member.id, { disabledAt: now });
    await endSessionsOf(tx, member.id, now);
    return { kind: 'disabled', event: { type: 'staff.disabled', subject: member.id, live: true } };
  },
});
