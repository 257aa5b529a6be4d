import type { Draft } from '@/domain/intake/draft';
import { understand } from '@/domain/intake/flow';
import { post } from '@/domain/intake/keep';
import { check } from '@/domain/intake/steps/check';

/**
 * Passes over every page before the summary that was not come to: posts it blank, as somebody does who only presses
 * Continue. For made-up callers, who need not name each question they do not answer.
 */
export function passOver(draft: Draft): Draft {
  const places = understand(draft);
  const end = places.findIndex(({ slug }) => slug === check.slug);
  const open = places.slice(0, end).find(({ state }) => state === 'empty');
  return open ? passOver(post(draft, open, {})) : draft;
}
