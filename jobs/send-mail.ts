import type { Actor } from '@/operations/actor';
import { settleMail } from '@/operations/settle-mail';
import { takeMail } from '@/operations/take-mail';
import type { Mailer } from './mailer';

const ACTOR: Actor = { kind: 'system', job: 'send-mail' };
/** In one run; the next run takes what is left. */
const MOST = 50;

/** Sends what is due, one mail after the other: taken, sent, and what became of it written down. */
export async function sendMailJob(mailer: Mailer): Promise<void> {
  for (let sent = 0; sent < MOST; sent += 1) {
    const taken = await takeMail({ actor: ACTOR, input: {} });
    if (taken.kind === 'moot') continue;
    if (taken.kind !== 'taken') return;
    const outcome = await mailer.tell(taken.to);
    await settleMail({ actor: ACTOR, input: { mailId: taken.mailId, ...outcome } });
  }
}
