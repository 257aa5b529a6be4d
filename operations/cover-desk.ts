import { z } from 'zod';
import { beginSession, endSession, lockSession, sessionToUnlock } from '@/db/queries/session';
import { knock, operation } from './operation';
import { isPassword } from './password';

/** Covers the desk on this computer: the session is good for nothing until its member writes their password again. */
export const coverDesk = operation({
  may: 'session.own',
  input: z.strictObject({}),
  async run({ tx, who, now }) {
    await lockSession(tx, who.session, now);
    return { kind: 'covered', event: { type: 'staff.locked', subject: who.id, live: true } };
  },
});

/**
 * Uncovers it: the password begins a new session in the place of the old one, also where that has idled out meanwhile. Only
 * for the member whose page it was. `gone`: they signed out, were disabled, or too long has gone by: sign in again.
 */
export const uncoverDesk = knock({
  input: z.strictObject({ session: z.string(), who: z.string(), password: z.string().max(1000) }),
  async run({ tx, now, input }) {
    const old = await sessionToUnlock(tx, input.session, now);
    const member = old?.staffId === input.who ? old : null;
    const right = await isPassword(input.password, member?.passwordHash ?? null);
    if (!member) return { kind: 'gone' as const, event: [] };
    if (!right)
      return { kind: 'wrong' as const, event: { type: 'staff.sign_in_refused' as const, subject: member.staffId } };
    await endSession(tx, member.digest, now);
    const session = await beginSession(tx, member.staffId, now);
    return { kind: 'uncovered' as const, session, event: { type: 'staff.unlocked' as const, subject: member.staffId } };
  },
});
