import { CENTRE } from '@/content/centre';
import type { Draft } from '@/domain/intake/draft';
import type { Place } from '@/domain/intake/flow';
import type { Going } from '@/domain/intake/onward';
import { check } from '@/domain/intake/steps/check';
import type { Caller } from '@/operations/actor';
import { giveCode } from '@/operations/give-code';
import { sendParcel } from '@/operations/send-parcel';

/** Answers that make or change what staff need to reach somebody: sent as soon as they stand. */
const SENT_AT_ONCE = ['right-now', 'name', 'safe-contact'];

interface Answered {
  readonly actor: Caller;
  readonly going: Going;
  readonly draft: Draft;
  readonly here: Place | null;
}

/** Sends to the desk what an answer calls for, and makes the code where the caller is to be given one. */
export async function sendOn({ actor, going, draft, here }: Answered): Promise<void> {
  const { hours } = CENTRE;
  const stands = going === 'next' && here?.state === 'valid' ? here : null;
  if (going === 'later') {
    await giveCode(actor);
    await sendParcel({ actor, finishing: false, asked: false, along: 'later', hours });
  } else if (stands?.slug === check.slug) {
    await sendParcel({ actor, finishing: true, asked: true, hours });
    await giveCode(actor);
  } else if (stands && SENT_AT_ONCE.includes(stands.slug)) {
    await sendParcel({ actor, finishing: false, asked: stands.slug === 'safe-contact', hours });
    if (stands.values.way === 'i_contact_you') await giveCode(actor);
  } else if (draft.sent.length > 0) {
    await sendParcel({ actor, finishing: false, asked: false, along: 'answer', hours });
  }
}
