import { z } from 'zod';
import { lockStaff, updateStaff } from '@/db/queries/staff';
import { notFound, operation, refused } from './operation';

/** Lets a colleague sign in again, with the password they had. */
export const enableStaff = operation({
  may: 'staff.enable',
  input: z.strictObject({ staffId: z.uuid() }),
  async run({ tx, input }) {
    const member = await lockStaff(tx, input.staffId);
    if (!member) return notFound;
    if (!member.disabledAt) return refused('This colleague is not disabled.');
    await updateStaff(tx, member.id, { disabledAt: null });
    return { kind: 'enabled', event: { type: 'staff.enabled', subject: member.id } };
  },
});
