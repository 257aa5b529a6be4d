import type { Draft } from '@/domain/intake/draft';
import type { Place } from '@/domain/intake/flow';
import type { Going } from '@/domain/intake/onward';
import { check } from '@/domain/intake/steps/check';
import { safeContact } from '@/domain/intake/steps/safe-contact';
import { type How, hasReached, isCoded, type Sent } from '@/operations/send-parcel';

interface Answered {
  readonly send: (how: How) => Promise<Sent>;
  readonly giveCode: () => Promise<unknown>;
  readonly going: Going;
  readonly draft: Draft;
  readonly here: Place | null;
  /** The emergency page meets what this page's answers tell. */
  readonly danger: boolean;
}

/**
 * Sends to the desk what an answer calls for, and makes the code where the caller is to be given one. Whether the page of
 * how to reach them was answered, and all told so far is at the desk: then it is said.
 */
export async function sendOn({ send, giveCode, going, draft, here, danger }: Answered): Promise<boolean> {
  const told = here?.state === 'valid' ? here : null;
  const stands = going === 'next' ? told : null;
  // How to reach them, and whether we may, holds by whatever button the page is left: it goes where the rest has gone before.
  const reaches = told?.slug === safeContact.slug;
  const sendWithCode = async (how: How) => {
    const sent = await send({ ...how, withCode: true });
    if (!isCoded(sent)) await giveCode();
    return sent;
  };
  if (going === 'later') {
    await sendWithCode({ finishing: false, asked: false, along: reaches ? 'reach' : 'later' });
  } else if (stands?.slug === check.slug) {
    await sendWithCode({ finishing: true, asked: true });
  } else if (stands?.step.sentAtOnce) {
    const along = danger ? 'danger' : reaches ? 'reach' : undefined;
    const how = { finishing: false, asked: false, along } as const;
    const sent = await (stands.values.way === 'i_contact_you' ? sendWithCode(how) : send(how));
    return reaches && hasReached(sent);
  } else if (draft.sent.length > 0) {
    await send({ finishing: false, asked: false, along: danger ? 'danger' : reaches ? 'reach' : 'answer' });
  }
  return false;
}
