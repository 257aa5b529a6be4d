import type { PairAskedProps } from '@/components/desk/rules/PairAsked';
import { SUBSTANCE_IDS, type SubstanceId } from '@/domain/substances/catalogue';
import { pairOf } from '@/domain/substances/pairs';

const isSubstance = (id: string): id is SubstanceId => SUBSTANCE_IDS.some((known) => known === id);

/** What is known of the two substances an address names, or what to choose instead. */
export function askedPair(one: string, other: string): PairAskedProps['asked'] {
  if (one === '' && other === '') return { kind: 'not-asked' };
  if (!isSubstance(one) || !isSubstance(other))
    return { kind: 'problem', says: 'Choose two substances from the lists.' };
  if (one === other) return { kind: 'problem', says: 'Choose two different substances.' };
  const pair = pairOf(one, other);
  return { kind: 'pair', pair, ruleHref: pair.rule === null ? null : `#mix-${pair.rule}` };
}
