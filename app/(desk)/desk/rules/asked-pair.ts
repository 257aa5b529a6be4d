import type { PairAskedProps } from '@/components/desk/rules/PairAsked';
import { idOfKey } from '@/domain/intake/named';
import { pairOf } from '@/domain/substances/pairs';

/** What is known of the two substances an address names, or what to choose instead. */
export function askedPair(one: string, other: string): PairAskedProps['asked'] {
  if (one === '' && other === '') return { kind: 'not-asked' };
  const [a, b] = [idOfKey(one), idOfKey(other)];
  if (!a || !b) return { kind: 'problem', says: 'Choose two substances from the lists.' };
  if (a === b) return { kind: 'problem', says: 'Choose two different substances.' };
  const pair = pairOf(a, b);
  return { kind: 'pair', pair, ruleHref: pair.rule === null ? null : `#mix-${pair.rule}` };
}
