import { z } from 'zod';
import { beginSession } from '@/db/queries/session';
import { staffByEmail } from '@/db/queries/staff';
import { typedEmail } from './one-line';
import { knock } from './operation';
import { isPassword } from './password';

export { IDLE_MINUTES, LIFE_HOURS } from '@/db/queries/session';

/**
 * Begins a session for a member of staff. A wrong password, an unknown address, somebody who has not joined and somebody
 * disabled get one answer, after the same work.
 */
export const signIn = knock({
  input: z.strictObject({ email: typedEmail, password: z.string().max(1000) }),
  async run({ tx, now, input }) {
    const member = await staffByEmail(tx, input.email);
    const usable = member && !member.disabledAt ? member.passwordHash : null;
    if (!(await isPassword(input.password, usable)) || !member)
      return { kind: 'wrong', event: { type: 'staff.sign_in_refused', subject: member?.id ?? '' } };
    const session = await beginSession(tx, member.id, now);
    return { kind: 'signed-in', session, event: { type: 'staff.signed_in', subject: member.id } };
  },
});
