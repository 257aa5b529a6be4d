import { randomUUID } from 'node:crypto';
import { dropLink, putLink } from '@/db/queries/private-link';
import { codeKeys, draftKeys, newDraftKey } from '@/db/sealing/draft-key';
import { bytesForWords, linkKeys, sealUnder } from '@/db/sealing/private-link';
import { codeFrom } from '@/domain/intake/code';
import { handing, mayHandOver } from '@/domain/intake/hand-over';
import type { Language } from '@/domain/language';
import { env } from '@/env';
import type { Caller } from './actor';
import { changeDraft, readDraft, USUAL_HOURS } from './kept-draft';

/** The six words that open what a link opens. They follow from it. */
export const wordsOfLink = (token: Uint8Array, language: Language): string => codeFrom(bytesForWords(token), language);

const textOf = (digest: Buffer): string => digest.toString('base64url');

/**
 * A private link for the person a caller asks for; its 32 bytes, which nobody keeps. `offered` are those the posted page
 * carried: posted twice, it is one link. The link made before ends, if nobody opened it; whether it was, is not said and
 * not looked at. What lies under it is the pair and a language: nothing of the caller's answers, and no key to anybody's.
 * Null for somebody who may make none.
 */
export async function makeLink(call: {
  actor: Caller;
  offered: Uint8Array | null;
  language: Language;
}): Promise<Uint8Array | null> {
  const { key } = call.actor;
  const before = key && (await readDraft(key));
  if (!key || !before || !mayHandOver(before.draft)) return null;
  const { handed = [] } = before.draft;
  const isLast = (token: Uint8Array) => textOf(linkKeys(token).digest) === handed.at(-1);
  const isNew = (token: Uint8Array) => !handed.includes(textOf(linkKeys(token).digest));
  if (call.offered && isLast(call.offered)) return call.offered;
  // One that was replaced may have been opened: it does not come alive again because an old page was posted again.
  const token = call.offered && isNew(call.offered) ? call.offered : newDraftKey();

  const now = new Date();
  const pair = randomUUID();
  const joined = (await changeDraft(key, now, (draft) => ({ ...draft, pair: draft.pair ?? pair })))?.draft;
  if (!joined?.pair) return null;
  const under = { pair: joined.pair, language: call.language };
  const link = linkKeys(token);
  const words = await codeKeys(wordsOfLink(token, call.language), env().codeSalt);
  await putLink({
    // What they sent of themself is about nobody else: it is joined when they send what they say now.
    caller: joined.sent.at(-1)?.own ? null : draftKeys(key).callerDigest,
    pair: joined.pair,
    link: link.digest,
    sealed: sealUnder(link, under),
    words: words.digest,
    wordsSealed: sealUnder(words, under),
    expires: new Date(now.getTime() + USUAL_HOURS * 3_600_000),
  });
  // Only now, and whatever it replaced at that very moment: a crash in between loses no link that was shown.
  let replaced: string | undefined;
  const made = textOf(link.digest);
  await changeDraft(key, now, (draft) => {
    replaced = draft.handed?.includes(made) ? undefined : draft.handed?.at(-1);
    return handing(draft, made);
  });
  if (replaced) await dropLink(Buffer.from(replaced, 'base64url'));
  return token;
}
