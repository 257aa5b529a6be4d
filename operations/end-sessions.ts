import { z } from 'zod';
import { endSessionsOf } from '@/db/queries/session';
import { lockStaff } from '@/db/queries/staff';
import { notFound, operation } from './operation';

/** Ends every sign-in of a colleague, on all their computers, at once. They may sign in again. */
export const endSessions = operation({
  may: 'staff.end_sessions',
  input: z.strictObject({ staffId: z.uuid() }),
  async run({ tx, now, input }) {
    const member = await lockStaff(tx, input.staffId);
    if (!member) return notFound;
    await endSessionsOf(tx, member.id, now);
    return { kind: 'sessions_ended', event: { type: 'staff.sessions_ended', subject: member.id, live: true } };
  },
});
