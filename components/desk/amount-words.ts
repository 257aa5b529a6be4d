import type { Use } from '@/domain/intake/answers';
import { unitWords } from '@/domain/intake/unit-words';
import { amountIn } from '@/domain/triage/from-intake';

/** An amount as it was given, or null. A bare number says that nobody knows of what; own words ("a fifth") stand as typed. */
export function amountWords({ amount, unit }: Pick<Use, 'amount' | 'unit'>): string | null {
  if (amount === null || amount.trim() === '') return null;
  const words = unit === null ? null : unitWords(unit);
  if (words) return `${amount} ${words.en}`;
  return amountIn(amount) === null ? amount : `${amount} (of what: not said)`;
}
