import { newDraftKey } from '@/db/sealing/draft-key';
import type { Draft } from '@/domain/intake/draft';
import type { Language } from '@/domain/language';
import type { Caller } from './actor';
import { changeDraft, type Kept, newDraft, writeDraft } from './kept-draft';

/** As JSON. A whole intake, with every text as long as a page takes it, is far below. */
const MOST_BYTES = 512 * 1024;

/** Thrown for a draft that would grow past any intake: nothing of the change is kept. */
export class DraftTooLarge extends Error {
  override readonly name = 'DraftTooLarge';
}

function notTooLarge(draft: Draft): Draft {
  if (Buffer.byteLength(JSON.stringify(draft)) > MOST_BYTES) throw new DraftTooLarge('This draft is too large.');
  return draft;
}

export interface Saved extends Kept {
  /** The key to keep in the caller's cookie. */
  readonly key: Uint8Array;
  /** There was no readable draft, so one was begun with these answers: the caller is told. */
  readonly begun: boolean;
}

/**
 * Keeps a change to the caller's draft, under their own key; begins one when they have none, or theirs has expired or
 * does not open: under the key their page offered, so that a first post sent twice begins one draft. `change` is pure and may
 * run more than once. Throws `DraftTooLarge`. Not an event: a draft is nobody's but the caller's.
 */
export async function saveDraft(call: {
  actor: Caller;
  /** The key the posted page carried; null when it carried none. */
  offered?: Uint8Array | null;
  language: Language;
  change: (draft: Draft) => Draft;
}): Promise<Saved> {
  const { actor, offered, language } = call;
  const change = (draft: Draft): Draft => notTooLarge(call.change(draft));
  const now = new Date();
  const kept = actor.key && (await changeDraft(actor.key, now, change));
  if (actor.key && kept) return { ...kept, key: actor.key, begun: false };
  const key = offered ?? newDraftKey();
  const draft = change(newDraft(language));
  if (await writeDraft(key, draft, 0, now)) return { draft, version: 1, key, begun: true };
  // The same page was posted before, or is being posted now.
  const again = await changeDraft(key, now, change);
  if (!again) throw new Error('A new draft met one that does not open.');
  return { ...again, key, begun: true };
}
