import type { SourceId } from '@/domain/sources';
import { SUBSTANCE_IDS, type SubstanceId } from '@/domain/substances/catalogue';
import { coUse, type MixFinding } from '@/domain/substances/co-use';
import { CO_USE_LEVELS, type Pair, pairOf } from '@/domain/substances/pairs';

/** Several taken together, at their worst: what their pairs say and the group rule. Fewer than two are no mix: it throws. */
export function allTogether(ids: readonly SubstanceId[]): MixFinding {
  const [finding] = coUse({ named: [], mixes: [ids] }).simultaneous;
  if (!finding) throw new RangeError('a mix has two substances or more');
  return finding;
}

/** Two taken together. It can be worse than their pair by itself: two downers add up, whatever else is known of them. */
export const twoTogether = (one: SubstanceId, other: SubstanceId): MixFinding => allTogether([one, other]);

/** What two together rest on: the sources of their pair, and of the group rule where that is what makes it worse. */
export function sourcesOfTwo(one: SubstanceId, other: SubstanceId): readonly SourceId[] {
  const [pair, { level, groupRule }] = [pairOf(one, other), twoTogether(one, other)];
  return [...new Set([...pair.sources, ...(groupRule && level !== pair.level ? groupRule.sources : [])])];
}

/** Every pair within a mix, worst first. */
export function pairsTogether(ids: readonly SubstanceId[]): readonly Pair[] {
  const mix = SUBSTANCE_IDS.filter((id) => ids.includes(id));
  const place = ({ a, b }: Pair) => CO_USE_LEVELS.indexOf(twoTogether(a, b).level);
  return mix.flatMap((a, at) => mix.slice(at + 1).map((b) => pairOf(a, b))).sort((x, y) => place(x) - place(y));
}
