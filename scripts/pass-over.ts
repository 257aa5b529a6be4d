import type { Draft, Fields } from '@/domain/intake/draft';
import { understand } from '@/domain/intake/flow';
import { post } from '@/domain/intake/keep';
import { check } from '@/domain/intake/steps/check';
import { ALWAYS_ASKED, safety, talkedOfDying } from '@/domain/intake/steps/safety';

/** Passed over, suicide safety would count: people made up without thoughts of it say so, as do those who speak for them. */
const NO_THOUGHTS: Readonly<Record<string, Fields>> = {
  [safety.slug]: Object.fromEntries(ALWAYS_ASKED.map(({ id }) => [id, ['no']])),
  [talkedOfDying.slug]: { talked: ['no'] },
};

/**
 * Passes over every page before the summary that was not come to: posts it blank, as somebody does who only presses
 * Continue, but for suicide safety. For made-up callers, who need not name each question they do not answer.
 */
export function passOver(draft: Draft): Draft {
  const places = understand(draft);
  const end = places.findIndex(({ slug }) => slug === check.slug);
  const open = places.slice(0, end).find(({ state }) => state === 'empty');
  return open ? passOver(post(draft, open, NO_THOUGHTS[open.slug] ?? {})) : draft;
}
