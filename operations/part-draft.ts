import { mayPart, parted } from '@/domain/intake/hand-over';
import type { Caller } from './actor';
import { changeDraft } from './kept-draft';

/**
 * Takes a draft that came by a private link out of its pair, as long as nothing was sent: the desk then never learns that
 * two belong together. False when there is nothing to part. Not an event, as nothing is that is done to a draft.
 */
export async function partDraft(actor: Caller): Promise<boolean> {
  if (!actor.key) return false;
  let done = false;
  await changeDraft(actor.key, new Date(), (draft) => {
    done = mayPart(draft);
    return parted(draft);
  });
  return done;
}
