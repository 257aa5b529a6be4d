import { z } from 'zod';
import { endSessionsOf } from '@/db/queries/session';
import {
  goodToken,
  hasAdministrator,
  insertStaff,
  lockStaff,
  spendToken,
  staffByEmail,
  updateStaff,
} from '@/db/queries/staff';
import { emailOfStaff, nameOfStaff } from './one-line';
import { invalid, knock, refused } from './operation';
import { hashPassword, newPassword } from './password';

const GONE = 'This link has been used or is too old. Ask for a new one.';

/** Who a link is for, before it is used: nothing for one that is no longer good. */
export const readLink = knock({
  input: z.strictObject({ token: z.string().max(200) }),
  async run({ tx, now, input }) {
    const link = await goodToken(tx, input.token, now);
    if (!link || (link.kind === 'set_up' && (await hasAdministrator(tx)))) return refused(GONE);
    const member = link.staffId ? await lockStaff(tx, link.staffId) : null;
    return { kind: 'good', link: link.kind, name: member?.name ?? null, email: member?.email ?? null, event: [] };
  },
});

/** Takes up a link, once: sets an administrator up, the first or again, joins somebody invited, or sets a new password. */
export const join = knock({
  input: z.strictObject({
    token: z.string().max(200),
    name: nameOfStaff('Write your name.').optional(),
    email: emailOfStaff.optional(),
    password: newPassword,
  }),
  async run({ tx, now, input }) {
    const link = await goodToken(tx, input.token, now);
    if (!link) return refused(GONE);
    const passwordHash = await hashPassword(input.password);
    if (link.kind === 'set_up' || link.kind === 'recover') {
      if (link.kind === 'set_up' && (await hasAdministrator(tx))) return refused(GONE);
      const { name, email } = input;
      if (!name) return invalid('name', 'Write your name.');
      if (!email) return invalid('email', 'Write your email address.');
      const known = await staffByEmail(tx, email);
      if (known)
        await updateStaff(tx, known.id, {
          name,
          passwordHash,
          disabledAt: null,
          roles: [...new Set([...known.roles, 'administrator' as const])],
        });
      const id = known?.id ?? (await insertStaff(tx, { name, email, roles: ['administrator'], passwordHash }));
      if (id === null) return invalid('email', 'Somebody was given this address just now. Send this again.');
      // Whoever held that account before holds it no more.
      await endSessionsOf(tx, id, now);
      await spendToken(tx, link.digest, now);
      const type = link.kind === 'recover' ? 'setup.recovered' : 'setup.completed';
      return { kind: 'joined', event: { type, subject: id } };
    }
    const member = link.staffId ? await lockStaff(tx, link.staffId) : null;
    if (!member || member.disabledAt) return refused(GONE);
    await updateStaff(tx, member.id, { passwordHash, ...(input.name ? { name: input.name } : {}) });
    await endSessionsOf(tx, member.id, now);
    await spendToken(tx, link.digest, now);
    return {
      kind: 'joined',
      event: { type: link.kind === 'invite' ? 'staff.joined' : 'staff.password_set', subject: member.id, live: true },
    };
  },
});
