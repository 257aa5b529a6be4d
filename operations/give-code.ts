import { randomBytes } from 'node:crypto';
import { setCode } from '@/db/queries/caller';
import { codeKeys, draftKeys, wrapDraftKey } from '@/db/sealing/draft-key';
import { codeFrom } from '@/domain/intake/code';
import { env } from '@/env';
import type { Caller } from './actor';
import { changeDraft } from './kept-draft';

/**
 * The six words by which this caller comes back: made once, then always the same. They are kept inside the sealed
 * draft (so that the page can show them again), and the draft's key is wrapped under them; the server keeps neither.
 * Null when there is no draft to come back to.
 */
export async function giveCode(actor: Caller, keepHours?: number): Promise<string | null> {
  const { key } = actor;
  if (!key) return null;
  const random = randomBytes(32);
  const kept = await changeDraft(key, new Date(), (before) => ({
    ...before,
    code: before.code ?? codeFrom(random, before.language),
    ...(keepHours === undefined ? {} : { keepHours }),
  }));
  const code = kept?.draft.code;
  if (!code) return null;
  const keys = await codeKeys(code, env().codeSalt);
  const { digest, callerDigest } = draftKeys(key);
  await setCode(digest, callerDigest, keys.digest, wrapDraftKey(key, keys));
  return code;
}
