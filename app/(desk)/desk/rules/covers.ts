import type { CoveredPairs } from '@/components/desk/rules/CoUseRuleCard';
import { type SubstanceId, substance } from '@/domain/substances/catalogue';
import type { Pair } from '@/domain/substances/pairs';

const names = (ids: readonly SubstanceId[]): string => ids.map((id) => substance(id).label.en).join(', ');

/** Pairs as few lines: first partners with the same others are told together. */
export function coversOf(pairs: readonly Pair[]): readonly CoveredPairs[] {
  const lines = new Map<string, SubstanceId[]>();
  for (const first of new Set(pairs.map(({ a }) => a))) {
    const others = names(pairs.flatMap(({ a, b }) => (a === first ? [b] : [])));
    lines.set(others, [...(lines.get(others) ?? []), first]);
  }
  return [...lines].map(([withThese, firsts]) => ({ these: names(firsts), withThese }));
}
