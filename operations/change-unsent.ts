import { type Draft, hasSentWhole } from '@/domain/intake/draft';
import { saysTheSame } from './send-parcel';

/** Whether answers that were changed after all was sent still wait to be sent. Who told us to stop is not asked to send. */
export function isChangeUnsent(draft: Draft): boolean {
  const of = draft.sent.at(-1)?.of;
  return of !== undefined && hasSentWhole(draft) && !draft.stopped && !saysTheSame(draft, of);
}
