import type { Words } from '@/domain/language';
import { SOURCES, type SourceId } from '@/domain/sources';
import type { SubstanceId } from '@/domain/substances/catalogue';
import { coUse, type GroupRule } from '@/domain/substances/co-use';
import { MECHANISMS, type MechanismId, mechanismsToStaff } from '@/domain/substances/mechanisms';
import { mayBeShown, type NameRead, readName } from '@/domain/substances/names';
import { CO_USE_LEVELS, type CoUseLevel, type Pair, pairOf } from '@/domain/substances/pairs';
import { plainName } from '@/domain/substances/plain-name';

/**
 * What `npm run co-use` prints with --json: fields are added, never renamed or taken away. Words are in both languages,
 * ids are those of the catalogue, the rules and the sources.
 */
export interface CoUseFound {
  readonly names: readonly NameFound[];
  /** Every pair of meanings of two names, worst first; not known stands above low. */
  readonly pairs: readonly PairFound[];
  /** Everything at once, at its worst reading. Null when there are not two substances, or too many readings to try. */
  readonly together: {
    readonly substances: readonly SubstanceId[];
    readonly level: CoUseLevel;
    /** What holds of the group beyond its pairs, null when nothing does. The level is the worst of it and the pairs. */
    readonly groupRule: GroupRule | null;
    readonly mechanisms: PairFound['mechanisms'];
    /** The pairs that stand at its level; none when only the group rule raises it so far. */
    readonly pairs: readonly (readonly [SubstanceId, SubstanceId])[];
    /** What staff look for and ask, and what all of it rests on: of the group rule and of these pairs. */
    readonly toStaff: Words;
    readonly sources: PairFound['sources'];
    /** Pairs within it of which nothing is known. */
    readonly unknown: readonly (readonly [SubstanceId, SubstanceId])[];
    /** How many different mixes the names can mean. */
    readonly readings: number;
  } | null;
  /** Levels wait for a medical director. */
  readonly signedOff: false;
}

/** One name: what was asked (null when it is a word we never show), and how it was read. */
export type NameFound = NameRead & {
  readonly asked: string | null;
  /** The place, counted from one, of an earlier name that is the same: this one is not counted again. */
  readonly sameAs: number | null;
};

export interface PairFound {
  readonly substances: readonly [SubstanceId, SubstanceId];
  readonly level: CoUseLevel;
  readonly rule: string | null;
  readonly mechanisms: readonly (Words & { readonly id: string })[];
  readonly words: Words;
  readonly toStaff: Words;
  readonly sources: readonly {
    readonly id: SourceId;
    readonly publisher: string;
    readonly title: string;
    readonly url: string;
    /** Known, but not read by us. */
    readonly toBeChecked: boolean;
  }[];
}

const MOST_READINGS = 10_000;

/** Reads the names and finds all that is known of taking them together. */
export function coUseOf(texts: readonly string[]): CoUseFound {
  const names = namesFound(texts);
  const counted = names.filter(({ sameAs }) => sameAs === null).map(meant);
  const meanings = counted.filter((ids) => ids.length > 0);
  const pairs = pairsOf(meanings).sort((one, other) => place(one) - place(other));
  return { names, pairs: pairs.map(pairFound), together: togetherOf(meanings), signedOff: false };
}

/** The substances a name can mean; none when we do not know it. */
export function meant(read: NameRead): readonly SubstanceId[] {
  if (read.kind === 'one') return [read.id];
  return read.kind === 'several' ? read.ids : [];
}

function namesFound(texts: readonly string[]): readonly NameFound[] {
  const keys: string[] = [];
  return texts.map((text) => {
    const read = readName(text);
    const key = read.kind === 'one' ? `id ${read.id}` : `text ${plainName(text) || text}`;
    const earlier = keys.indexOf(key);
    keys.push(key);
    return { asked: mayBeShown(text) ? text : null, sameAs: earlier < 0 ? null : earlier + 1, ...read };
  });
}

/** Each pair that some reading holds, once; the meanings of one name are no pair. */
function pairsOf(names: readonly (readonly SubstanceId[])[]): Pair[] {
  const all = names.flatMap((ids, i) =>
    names.slice(i + 1).flatMap((others) => ids.flatMap((a) => others.filter((b) => b !== a).map((b) => pairOf(a, b)))),
  );
  return [...new Set(all)];
}

const place = ({ level }: Pair): number => CO_USE_LEVELS.indexOf(level);

function pairFound({ a, b, mechanisms, sources, level, rule, words, toStaff }: Pair): PairFound {
  return {
    substances: [a, b],
    level,
    rule,
    mechanisms: inWords(mechanisms),
    words,
    toStaff,
    sources: spelledOut(sources),
  };
}

const inWords = (ids: readonly MechanismId[]): PairFound['mechanisms'] =>
  ids.map((id) => ({ id, ...MECHANISMS[id].label }));

const spelledOut = (ids: readonly SourceId[]): PairFound['sources'] =>
  ids.map((id) => {
    const { publisher, title, url, read } = SOURCES[id];
    return { id, publisher, title, url, toBeChecked: !read };
  });

function togetherOf(names: readonly (readonly SubstanceId[])[]): CoUseFound['together'] {
  if (names.reduce((count, ids) => count * ids.length, 1) > MOST_READINGS) return null;
  const readings = names.reduce<readonly (readonly SubstanceId[])[]>(
    (all, ids) => all.flatMap((one) => ids.map((id) => [...one, id])),
    [[]],
  );
  const mixes = coUse({ named: [], mixes: readings }).simultaneous;
  const [worst] = mixes;
  if (!worst) return null;
  const { substances, level, groupRule, pairs, unknown } = worst;
  const said = [...(groupRule ? [groupRule] : []), ...pairs];
  const mechanisms = [...new Set(said.flatMap((one) => one.mechanisms))];
  return {
    substances,
    level,
    groupRule,
    mechanisms: inWords(mechanisms),
    pairs: pairs.map(({ a, b }) => [a, b]),
    toStaff: mechanismsToStaff(mechanisms),
    sources: spelledOut([...new Set(said.flatMap((one) => one.sources))]),
    unknown: unknown.map(({ a, b }) => [a, b]),
    readings: mixes.length,
  };
}
