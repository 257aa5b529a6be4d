import type { Draft } from '@/domain/intake/draft';
import type { Caller } from './actor';
import { readDraft } from './kept-draft';

/** The caller's own draft; null when they have none, or it has expired. Nobody but the caller can ask: it is their key. */
export async function openDraft(actor: Caller): Promise<Draft | null> {
  if (!actor.key) return null;
  return (await readDraft(actor.key))?.draft ?? null;
}
