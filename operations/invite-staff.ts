import { z } from 'zod';
import { insertStaff, makeToken } from '@/db/queries/staff';
import { ROLES } from '@/domain/lead/roles';
import { emailOfStaff, nameOfStaff } from './one-line';
import { invalid, operation } from './operation';

/** Invites a member of staff with a set of roles; returns the single-use link's secret, good for three days. */
export const inviteStaff = operation({
  may: 'staff.invite',
  input: z.strictObject({
    name: nameOfStaff('Write their name.'),
    email: emailOfStaff,
    roles: z.array(z.enum(ROLES)).min(1, 'Choose at least one role.'),
  }),
  async run({ tx, now, input }) {
    const staffId = await insertStaff(tx, { name: input.name, email: input.email, roles: [...new Set(input.roles)] });
    if (staffId === null) return invalid('email', 'Somebody here has this email address already.');
    const token = await makeToken(tx, 'invite', staffId, now);
    return {
      kind: 'invited',
      token,
      event: { type: 'staff.invited', subject: staffId, detail: input.roles.join(',') },
    };
  },
});
