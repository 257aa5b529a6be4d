import type { Answers } from '@/domain/intake/answers';
import { HOW_OFTEN } from '@/domain/intake/bands';
import { notSure, ratherTalk } from '@/domain/intake/open-options';
import type { Words } from '@/domain/language';
import { coUse, type GroupRule } from '@/domain/substances/co-use';
import { type CoUseLevel, type Pair, pairOf } from '@/domain/substances/pairs';

type Use = NonNullable<Answers['substances']>[number];
type Mix = Answers['mixes'][number];
/** How often a mix was told: a band, how somebody put it who would not say, or null for no answer. */
export type Often = Mix['howOften'];

/** One substance on the map, also one that is not in the catalogue. */
export type Mapped = Pick<Use, 'key' | 'id' | 'label'>;

/** What was told of two substances. */
export interface MapCell {
  readonly one: Mapped;
  readonly other: Mapped;
  /** What is known of the two; null where one of them is not in the catalogue. */
  readonly pair: Pair | null;
  /** What holds of two depressants beyond what their pair says. */
  readonly groupRule: GroupRule | null;
  /** As of a mix of the two alone. Never low where one of them cannot be placed: not known. */
  readonly level: CoUseLevel;
  /** How often, in each mix that holds both, each answer once, the most often first. Empty: used in the same month, not told together. */
  readonly together: readonly Often[];
}

/** A mix of three substances or more, which no cell can show. */
export interface LargerMix {
  /** Its place among the mixes told, from 1. */
  readonly number: number;
  readonly substances: readonly Mapped[];
  readonly howOften: Often;
  readonly level: CoUseLevel;
}

export interface CoUseMap {
  /** In the order told. */
  readonly substances: readonly Mapped[];
  /** Every two of them once; `one` comes before `other`. */
  readonly cells: readonly MapCell[];
  readonly larger: readonly LargerMix[];
}

/** One person's substances against each other, as told. Null where fewer than two were named. Pure. */
export function coUseMap({ substances, mixes }: Pick<Answers, 'substances' | 'mixes'>): CoUseMap | null {
  const all = substances ?? [];
  if (all.length < 2) return null;
  return {
    substances: all,
    cells: all.flatMap((one, at) => all.slice(at + 1).map((other) => cell(one, other, mixes))),
    larger: mixes.flatMap((mix, at) => {
      const within = membersOf(mix, all);
      return within.length < 3
        ? []
        : [{ number: at + 1, substances: within, howOften: mix.howOften, level: levelOf(within) }];
    }),
  };
}

function cell(one: Use, other: Use, mixes: readonly Mix[]): MapCell {
  const pair = one.id && other.id ? pairOf(one.id, other.id) : null;
  const mix = pair ? coUse({ named: [], mixes: [[pair.a, pair.b]] }).simultaneous[0] : undefined;
  const both = mixes.filter(({ which }) => which?.includes(one.key) && which.includes(other.key));
  const together = [...new Set(both.map(({ howOften }) => howOften))].sort((a, b) => place(a) - place(b));
  return { one, other, pair, groupRule: mix?.groupRule ?? null, level: mix?.level ?? 'unknown', together };
}

const OPEN: readonly string[] = [notSure.value, ratherTalk.value];

/** What was named in a mix: what was ticked there and named nowhere else is shown by its own word. */
function membersOf({ which }: Mix, all: readonly Use[]): readonly Mapped[] {
  return (which ?? [])
    .filter((key) => !OPEN.includes(key))
    .map((key) => all.find((use) => use.key === key) ?? { key, id: null, label: ownWord(key) });
}

const ownWord = (key: string): Words => ({ en: key.replaceAll('_', ' '), es: key.replaceAll('_', ' ') });

/** A mix with something that cannot be placed is not known, unless what is known of the rest is worse. */
function levelOf(within: readonly Mapped[]): CoUseLevel {
  const ids = within.flatMap(({ id }) => id ?? []);
  const level = coUse({ named: [], mixes: [ids] }).simultaneous[0]?.level ?? 'unknown';
  return ids.length < within.length && level === 'low' ? 'unknown' : level;
}

/** A band by its place, the most often first; what was not said comes last. */
function place(often: Often): number {
  const at = HOW_OFTEN.findIndex(({ value }) => value === often);
  return at < 0 ? HOW_OFTEN.length : at;
}
