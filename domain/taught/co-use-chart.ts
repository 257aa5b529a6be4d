import type { SourceId } from '@/domain/sources';
import { GROUPS, type SubstanceGroup, type SubstanceId } from '@/domain/substances/catalogue';
import type { CoUseLevel } from '@/domain/substances/co-use-rule';
import { CO_USE_LEVELS } from '@/domain/substances/pairs';
import { sourcesOfTwo, twoTogether } from '@/domain/taught/together';

/** One field of the chart: two groups, or one with itself. */
export interface ChartField {
  readonly one: SubstanceGroup;
  readonly other: SubstanceGroup;
  /** The worst that any two of them do together; null where a group of one meets itself. */
  readonly worst: CoUseLevel | null;
  /** What the first of its worst pairs rests on; none where nothing is known. */
  readonly from: readonly SourceId[];
  readonly pairs: number;
  /** Of how many of the pairs nothing is known: to be said, whatever the worst is. */
  readonly unknown: number;
}

/** The whole chart, each two groups once, in the order of the groups. Forty-nine by forty-nine nobody could read. */
export function coUseChart(): readonly ChartField[] {
  return GROUPS.flatMap((one, at) => GROUPS.slice(at).map((other) => field(one, other)));
}

function field(one: SubstanceGroup, other: SubstanceGroup): ChartField {
  const pairs = pairsBetween(one, other);
  const levels = pairs.map(([a, b]) => twoTogether(a, b).level);
  const worst = CO_USE_LEVELS.find((level) => levels.includes(level)) ?? null;
  const first = worst && pairs[levels.indexOf(worst)];
  return {
    one,
    other,
    worst,
    from: first ? sourcesOfTwo(...first) : [],
    pairs: levels.length,
    unknown: levels.filter((level) => level === 'unknown').length,
  };
}

function pairsBetween(one: SubstanceGroup, other: SubstanceGroup): readonly (readonly [SubstanceId, SubstanceId])[] {
  return one.substances.flatMap(({ id: a }, at) =>
    (one === other ? one.substances.slice(at + 1) : other.substances).map(({ id: b }) => [a, b] as const),
  );
}
