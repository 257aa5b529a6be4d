import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { ROLE_WORDS } from '@/components/desk/role-words';
import { ROLES } from '@/domain/lead/roles';
import { changeRoles } from '@/operations/change-roles';
import { disableStaff } from '@/operations/disable-staff';
import { enableStaff } from '@/operations/enable-staff';
import { endSessions } from '@/operations/end-sessions';
import { inviteStaff } from '@/operations/invite-staff';
import { resetStaff } from '@/operations/reset-staff';
import { linkPage } from './link-page';

const back = (): string => deskPaths.staff;
const one = z.strictObject({ staffId: z.string() });
const roles = {
  label: 'What will they do?',
  many: true,
  options: ROLES.map((value) => ({ value, label: `${ROLE_WORDS[value].label}: ${ROLE_WORDS[value].hint}` })),
} as const;

/** Every door of the staff page, by the last word of its address. A link is shown once, in the answer itself. */
export const STAFF_DOORS = {
  invite: deskDoor({
    back,
    many: ['roles'],
    shown: {
      name: { label: 'Name' },
      email: { label: 'Work email' },
      roles,
    },
    schema: z.strictObject({ name: z.string(), email: z.string(), roles: z.array(z.enum(ROLES)) }),
    act: ({ actor, posted }) => inviteStaff({ actor, input: posted }),
    answer: ({ token }, { posted }) => linkPage('An invitation', `Give this link to ${posted.name}.`, token, 3),
  }),
  reset: deskDoor({
    back,
    schema: one,
    act: ({ actor, posted }) => resetStaff({ actor, input: posted }),
    answer: ({ token }) => linkPage('A new password', 'Give this link to your colleague.', token, 1),
  }),
  disable: deskDoor({ back, schema: one, act: ({ actor, posted }) => disableStaff({ actor, input: posted }) }),
  roles: deskDoor({
    back,
    many: ['roles'],
    shown: { roles },
    schema: z.strictObject({ staffId: z.string(), roles: z.array(z.enum(ROLES)) }),
    act: ({ actor, posted }) => changeRoles({ actor, input: posted }),
  }),
  'end-sessions': deskDoor({ back, schema: one, act: ({ actor, posted }) => endSessions({ actor, input: posted }) }),
  enable: deskDoor({ back, schema: one, act: ({ actor, posted }) => enableStaff({ actor, input: posted }) }),
};
