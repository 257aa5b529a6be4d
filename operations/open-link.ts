import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { sealedUnder, spendLink } from '@/db/queries/private-link';
import { SealBroken } from '@/db/sealing/box';
import { newDraftKey } from '@/db/sealing/draft-key';
import { draftKeyFor, type LinkKeys, linkKeys, openUnder } from '@/db/sealing/private-link';
import { begunByLink } from '@/domain/intake/hand-over';
import { LANGUAGES, type Language } from '@/domain/language';
import { newDraft, readDraft, sealedDraft } from './kept-draft';

const shape = z.object({ pair: z.uuid(), language: z.enum(LANGUAGES) });

export interface OpenedLink {
  /** The key of the draft it began, for the cookie. */
  readonly key: Uint8Array;
  readonly language: Language;
}

/**
 * Opens a private link, once: begins a draft under a key that follows from what the posted page `offered`, so that the
 * same page posted twice opens the same draft, and nobody else does. A link that is used, replaced, over or made up is null, after the
 * same work. Not an event: what is begun is nobody's but the caller's.
 */
export const openLink = (token: Uint8Array | null, offered: Uint8Array | null): Promise<OpenedLink | null> =>
  openByKeys(linkKeys(token ?? newDraftKey()), offered);

/** The same by the keys of a link or of its words. For the operations beside this file. */
export async function openByKeys(keys: LinkKeys, offered: Uint8Array | null): Promise<OpenedLink | null> {
  const cameBy = keys.digest.toString('base64url');
  const key = draftKeyFor(keys, offered ?? newDraftKey());
  // No link: the same is done with what would have lain under one.
  const under = read(keys, await sealedUnder(keys.digest)) ?? { pair: randomUUID(), language: LANGUAGES[0] };
  const draft = begunByLink(newDraft(under.language), { ...under, cameBy });
  await spendLink(keys.digest, sealedDraft(key, draft, new Date()));
  // Begun just now, or by the same page before.
  const begun = await readDraft(key);
  return begun && { key, language: begun.draft.language };
}

function read(keys: LinkKeys, sealed: Uint8Array | null): z.infer<typeof shape> | null {
  if (!sealed) return null;
  try {
    return shape.parse(openUnder(keys, sealed));
  } catch (fault) {
    if (fault instanceof SealBroken || fault instanceof z.ZodError) return null;
    throw fault;
  }
}
