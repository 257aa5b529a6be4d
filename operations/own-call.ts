import { z } from 'zod';
import { readDraft } from './kept-draft';

// Not an operation: what those of a call share.

/** A draft's key as a cookie brought it; null when it brought none. */
export const maybeKey = z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable();

/**
 * The draft of a call by the key in the member's cookie; null when there is none, or it is not theirs. On a browser that
 * two members use, neither meets the other's caller; nor does a caller's own draft become a call.
 */
export async function ownCall(key: Uint8Array, memberId: string) {
  const kept = await readDraft(key);
  return kept?.draft.takenBy === memberId ? kept.draft : null;
}
