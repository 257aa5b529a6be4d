import { z } from 'zod';
import { endSessionsOf } from '@/db/queries/session';
import { lockStaff, makeToken } from '@/db/queries/staff';
import { notFound, operation, refused } from './operation';

/** Makes a link by which a colleague sets a new password (or joins, if they have not yet), and ends their sign-ins. */
export const resetStaff = operation({
  may: 'staff.reset',
  input: z.strictObject({ staffId: z.uuid() }),
  async run({ tx, now, input }) {
    const member = await lockStaff(tx, input.staffId);
    if (!member) return notFound;
    if (member.disabledAt) return refused('This colleague is disabled. Enable them first.');
    await endSessionsOf(tx, member.id, now);
    const token = await makeToken(tx, member.passwordHash ? 'reset' : 'invite', member.id, now);
    return { kind: 'reset', token, event: { type: 'staff.reset', subject: member.id, live: true } };
  },
});
