import { z } from 'zod';
import { abandonSending, takeDueMail, updateMail } from '@/db/queries/on-call';
import { needsTelling, SENDING_MINUTES } from '@/domain/lead/on-call';
import { type Entry, systemOperation } from './operation';

/**
 * Takes one due mail out of the outbox to be sent, and says to whom. It is marked before anything is sent, so that nobody
 * sends it twice, whatever happens; those marked long ago are told to the desk as unsure. `none`: nothing is due; `moot`:
 * the next was not needed any more.
 */
export const takeMail = systemOperation({
  may: 'mail.send',
  input: z.strictObject({}),
  async run({ tx, now }) {
    const lost = await abandonSending(tx, new Date(now.getTime() - SENDING_MINUTES * 60_000), now);
    const given = lost.map(
      ({ leadId }): Entry => ({ type: 'mail.given_up', subject: leadId, detail: 'unsure abandoned', live: true }),
    );
    const due = await takeDueMail(tx, now);
    if (!due) return { kind: 'none' as const, event: given };
    const moot = due.disabledAt !== null || !needsTelling(due, due.why);
    await updateMail(tx, due.id, { state: moot ? 'moot' : 'sending', tries: due.tries + 1, movedAt: now });
    if (moot) return { kind: 'moot' as const, event: given };
    return { kind: 'taken' as const, mailId: due.id, to: due.email, event: given };
  },
});
