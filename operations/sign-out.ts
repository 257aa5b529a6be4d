import { z } from 'zod';
import { endSession } from '@/db/queries/session';
import { operation } from './operation';

/** Ends the session it is asked with, at once. */
export const signOut = operation({
  may: 'session.own',
  input: z.strictObject({}),
  async run({ tx, who, now }) {
    await endSession(tx, who.session, now);
    return { kind: 'signed-out-now', event: { type: 'staff.signed_out', subject: who.id, live: true } };
  },
});
