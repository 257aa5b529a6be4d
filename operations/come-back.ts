import { leadStatus, wrappedKeyByCode } from '@/db/queries/caller';
import { SealBroken } from '@/db/sealing/box';
import { codeKeys, unwrapDraftKey } from '@/db/sealing/draft-key';
import { normaliseCode } from '@/domain/intake/code';
import { env } from '@/env';
import { openByKeys } from './open-link';

export type CameBack =
  /** The draft lives, or a private link by its words has begun one: its key, for the cookie. */
  | { readonly kind: 'draft'; readonly key: Uint8Array }
  /** The draft is gone and the lead is known: enough to see its status, withdraw or erase. */
  | { readonly kind: 'status'; readonly code: Uint8Array }
  | { readonly kind: 'unknown' };

/** What stands in for a code nobody could have: the same work is done for a text that is no code at all. */
const NO_CODE = 'no code';

/**
 * Opens what six words open: a caller's own, or those of a private link, which begin a draft for the page that
 * `offered` a key, once. A text that is no code, and a code nobody holds, get one answer, after the same work.
 */
export async function comeBack(text: string, offered: Uint8Array | null = null): Promise<CameBack> {
  const keys = await codeKeys(normaliseCode(text) ?? NO_CODE, env().codeSalt);
  const wrapped = await wrappedKeyByCode(keys.digest);
  if (wrapped) {
    try {
      return { kind: 'draft', key: unwrapDraftKey(wrapped, keys) };
    } catch (fault) {
      if (!(fault instanceof SealBroken)) throw fault;
    }
  }
  if (await leadStatus({ code: keys.digest, caller: null })) return { kind: 'status', code: keys.digest };
  const link = await openByKeys(keys, offered);
  return link ? { kind: 'draft', key: link.key } : { kind: 'unknown' };
}
