import { z } from 'zod';
import { lockSending, sendMailAt, updateMail } from '@/db/queries/on-call';
import { minutesToNextMail } from '@/domain/lead/on-call';
import { refused, systemOperation } from './operation';

/**
 * Writes down what became of a mail that was being sent. One that certainly did not leave is tried again after a growing
 * wait; after the last of them it is given up, which every open desk is told. One that may have left is never sent again.
 */
export const settleMail = systemOperation({
  may: 'mail.send',
  input: z.strictObject({
    mailId: z.uuid(),
    how: z.enum(['sent', 'not_sent', 'unsure']),
    /** A short code, never what a server wrote. */
    cause: z.string().regex(/^[\w-]{0,24}$/),
  }),
  async run({ tx, now, input: { mailId, how, cause } }) {
    const one = await lockSending(tx, mailId);
    if (!one) return refused('It is not being sent.');
    const about = { subject: one.leadId, detail: `${one.staffId}${cause && ` ${cause}`}` };
    if (how === 'sent') {
      await updateMail(tx, mailId, { state: 'sent', movedAt: now });
      return { kind: 'sent' as const, event: { type: 'mail.sent' as const, ...about } };
    }
    const wait = how === 'unsure' ? null : minutesToNextMail(one.tries);
    if (wait === null) {
      const state = how === 'unsure' ? 'unsure' : 'given_up';
      await updateMail(tx, mailId, { state, cause, movedAt: now });
      return { kind: 'given-up' as const, event: { type: 'mail.given_up' as const, ...about, live: true } };
    }
    const nextAt = new Date(now.getTime() + wait * 60_000);
    await updateMail(tx, mailId, { state: 'waiting', nextAt, cause, movedAt: now });
    await sendMailAt(tx, nextAt);
    return { kind: 'again' as const, nextAt, event: [] };
  },
});
