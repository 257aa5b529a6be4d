import { leadStatus } from '@/db/queries/caller';
import { draftKeys, newDraftKey } from '@/db/sealing/draft-key';
import type { Draft } from '@/domain/intake/draft';
import type { Language } from '@/domain/language';
import type { Caller } from './actor';
import { changeDraft, type Kept, newDraft, readDraft, writeDraft } from './kept-draft';

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
 * does not open: under the key their page offered, so that a first post sent twice begins one draft, unless that key was
 * used up. `change` is pure and may run more than once. Throws `DraftTooLarge`. Not an event: a draft is nobody's but the caller's.
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
  const draft = change(newDraft(language));
  if (offered && !(await isSpent(offered))) {
    if (await writeDraft(offered, draft, 0, now)) return { draft, version: 1, key: offered, begun: true };
    // The same page was posted before, or is being posted now.
    const again = await changeDraft(offered, now, change);
    if (again) return { ...again, key: offered, begun: true };
  }
  const key = newDraftKey();
  if (!(await writeDraft(key, draft, 0, now))) throw new Error('A new draft met another of the same key.');
  return { draft, version: 1, key, begun: true };
}

/** Whether the draft of a key is gone and its lead is known: another begun under it would be refused at the desk. */
async function isSpent(key: Uint8Array): Promise<boolean> {
  const sent = await leadStatus({ code: null, caller: draftKeys(key).callerDigest });
  return sent !== null && (await readDraft(key)) === null;
}
