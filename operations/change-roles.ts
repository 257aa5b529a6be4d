import { z } from 'zod';
import { lockAdministrators, lockStaff, updateStaff } from '@/db/queries/staff';
import { ROLES } from '@/domain/lead/roles';
import { NO_ADMINISTRATOR } from './no-administrator';
import { notFound, operation, refused } from './operation';

/**
 * Changes what a colleague, or whoever asks, does here. It holds from their next request on, and what they have open is
 * looked at at once. Refused where nobody would be left who manages staff, and where it changes nothing.
 */
export const changeRoles = operation({
  may: 'staff.change_roles',
  input: z.strictObject({ staffId: z.uuid(), roles: z.array(z.enum(ROLES)).min(1, 'Choose at least one role.') }),
  async run({ tx, input }) {
    // Before the colleague: of two who give each other's right away at once, the second finds that done.
    const administrators = await lockAdministrators(tx);
    const member = await lockStaff(tx, input.staffId);
    if (!member) return notFound;
    const roles = ROLES.filter((role) => input.roles.includes(role));
    const before = ROLES.filter((role) => member.roles.includes(role));
    if (roles.join() === before.join()) return refused('They have these roles already.');
    const isLast = administrators.every((id) => id === member.id);
    if (isLast && !roles.includes('administrator')) return refused(NO_ADMINISTRATOR);
    await updateStaff(tx, member.id, { roles });
    const detail = `${before.join(',')} ${roles.join(',')}`;
    return { kind: 'roles_changed', event: { type: 'staff.roles_changed', subject: member.id, detail, live: true } };
  },
});
