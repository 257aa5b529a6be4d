import { type Draft, hasSentWhole } from '@/domain/intake/draft';
import { LANGUAGES } from '@/domain/language';
import { digestOf } from './send-parcel';

/**
 * Whether answers that were changed after all was sent still wait to be sent. The same answers in another language are no
 * change, and who told us to stop is not asked to send.
 */
export function isChangeUnsent(draft: Draft): boolean {
  const of = draft.sent.at(-1)?.of;
  return (
    hasSentWhole(draft) && !draft.stopped && LANGUAGES.every((language) => digestOf({ ...draft, language }) !== of)
  );
}
