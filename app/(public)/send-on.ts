import type { Draft } from '@/domain/intake/draft';
import type { Place } from '@/domain/intake/flow';
import type { Going } from '@/domain/intake/onward';
import { check } from '@/domain/intake/steps/check';
import { safeContact } from '@/domain/intake/steps/safe-contact';
import type { How } from '@/operations/send-parcel';

interface Answered {
  readonly send: (how: How) => Promise<unknown>;
  readonly giveCode: () => Promise<unknown>;
  readonly going: Going;
  readonly draft: Draft;
  readonly here: Place | null;
  /** The emergency page meets what this page's answers tell. */
  readonly danger: boolean;
}

/** Sends to the desk what an answer calls for, and makes the code where the caller is to be given one. */
export async function sendOn({ send, giveCode, going, draft, here, danger }: Answered): Promise<void> {
  const stands = going === 'next' && here?.state === 'valid' ? here : null;
  if (going === 'later') {
    await giveCode();
    await send({ finishing: false, asked: false, along: 'later' });
  } else if (stands?.slug === check.slug) {
    await send({ finishing: true, asked: true });
    await giveCode();
  } else if (stands?.step.sentAtOnce) {
    const asked = stands.slug === safeContact.slug;
    await send({ finishing: false, asked, along: danger ? 'danger' : undefined });
    if (stands.values.way === 'i_contact_you') await giveCode();
  } else if (draft.sent.length > 0) {
    await send({ finishing: false, asked: false, along: danger ? 'danger' : 'answer' });
  }
}
