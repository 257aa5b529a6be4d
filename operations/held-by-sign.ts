import { fnv1a } from '@/domain/fnv';
import { signsOf } from '@/domain/lead/alike';
import type { Told } from '@/domain/lead/same-person';

/**
 * The leads in this process's memory by what they share with others. By numbers and not by the words, for a third of
 * the room: two words that come to one number only put leads beside each other that are then found unlike.
 */
export type HeldBySign = Map<number, Told | Set<Told>>;

/** Beside one lead no more are looked at: a number that more gave is that of a house. */
const MOST_BESIDE = 50;

export function putBySign(held: HeldBySign, told: Told): void {
  for (const sign of numbersOf(told)) {
    const there = held.get(sign);
    if (there instanceof Set) there.add(told);
    else held.set(sign, there ? new Set([there, told]) : told);
  }
}

export function dropBySign(held: HeldBySign, told: Told): void {
  for (const sign of numbersOf(told)) {
    const there = held.get(sign);
    if (there instanceof Set) there.delete(told);
    if (there === told || (there instanceof Set && there.size === 0)) held.delete(sign);
  }
}

/** The leads that share something with one, as far as they are held: itself too, where it is. */
export function sharing(held: HeldBySign, mine: Told): ReadonlySet<Told> {
  const found = new Set<Told>();
  for (const sign of numbersOf(mine)) {
    const there = held.get(sign);
    for (const one of there instanceof Set ? there : there ? [there] : []) {
      if (found.size >= MOST_BESIDE) return found;
      found.add(one);
    }
  }
  return found;
}

/** As numbers that are kept without a box. */
const numbersOf = (told: Told): number[] => [...signsOf(told)].map((sign) => fnv1a(sign) >>> 2);
