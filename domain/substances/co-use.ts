import type { Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import { SUBSTANCE_IDS, type SubstanceId, substance } from '@/domain/substances/catalogue';
import { type MechanismId, mechanismsToStaff } from '@/domain/substances/mechanisms';
import { CO_USE_LEVELS, type CoUseLevel, type Pair, pairOf } from '@/domain/substances/pairs';

/** One mix as it happens: its level, and what makes it so. */
export interface MixFinding {
  /** The mix, in catalogue order. */
  readonly substances: readonly SubstanceId[];
  readonly level: CoUseLevel;
  /** Every pair within it that stands at this level; empty when only the group rule raises it so far. */
  readonly pairs: readonly Pair[];
  /** Pairs within it of which nothing is known: to be shown whatever the level. */
  readonly unknown: readonly Pair[];
  readonly groupRule: GroupRule | null;
}

/** What holds of several depressants together, beyond what their pairs say. */
export interface GroupRule {
  readonly id: 'two_or_more_cns_depressants' | 'three_or_more_cns_depressants';
  readonly level: CoUseLevel;
  /** Said to anybody. */
  readonly words: Words;
  /** Said to staff beside it. */
  readonly toStaff: Words;
  readonly mechanisms: readonly MechanismId[];
  /** Those of the pairs it adds up, worst first: interactions.json gives the group rules none of their own. */
  readonly sources: readonly SourceId[];
}

/** One person's co-use: mixes as taken together, and what was only used in the same month. */
export interface CoUse {
  readonly simultaneous: readonly MixFinding[];
  readonly concurrent: readonly Pair[];
}

/**
 * Sorts one person's substances into what was taken together and what was only used in the same month.
 * Order and repetition do not matter; a mix of fewer than two substances is no mix and is left out.
 */
export function coUse({ named, mixes }: CoUseInput): CoUse {
  const sets = new Map(mixes.map((mix) => inOrder(mix)).map((mix) => [mix.join('+'), mix]));
  const real = [...sets.values()].filter((mix) => mix.length > 1);
  const together = new Set(real.flatMap((mix) => pairsIn(mix).map(keyOf)));
  return {
    simultaneous: real.map(mixFinding).sort((x, y) => severity(x.level) - severity(y.level) || compare(x, y)),
    concurrent: pairsIn(inOrder([...named, ...real.flat()])).filter((pair) => !together.has(keyOf(pair))),
  };
}

export interface CoUseInput {
  readonly named: readonly SubstanceId[];
  readonly mixes: readonly (readonly SubstanceId[])[];
}

function mixFinding(mix: readonly SubstanceId[]): MixFinding {
  const pairs = pairsIn(mix);
  const groupRule = groupRuleOf(mix);
  const levels = [...pairs.map((pair) => pair.level), ...(groupRule ? [groupRule.level] : [])];
  const level = levels.reduce((worst, next) => (severity(next) < severity(worst) ? next : worst), 'low');
  return {
    substances: mix,
    level,
    pairs: pairs.filter((pair) => pair.level === level),
    unknown: pairs.filter((pair) => pair.level === 'unknown'),
    groupRule,
  };
}

/** Two depressants are high, and life-threatening with a full opioid, GHB or a barbiturate; three always are. */
function groupRuleOf(mix: readonly SubstanceId[]): GroupRule | null {
  const depressants = mix.filter((id) => substance(id).cnsDepressant);
  if (depressants.length < 2) return null;
  const strong = depressants.some((id) =>
    ['opioid_full', 'ghb', 'barbiturate'].includes(substance(id).interactionClass),
  );
  const said = depressants.length >= 3 ? THREE_OR_MORE : TWO;
  return {
    id: said.id,
    level: said === THREE_OR_MORE || strong ? 'life_threatening' : 'high',
    words: said.words,
    toStaff: mechanismsToStaff(ADDED_UP),
    mechanisms: ADDED_UP,
    sources: [
      ...new Set(
        pairsIn(depressants)
          .sort(worstFirst)
          .flatMap(({ sources }) => sources),
      ),
    ],
  };
}

const ADDED_UP: readonly MechanismId[] = ['respiratory_depression', 'sedation'];

const TWO = {
  id: 'two_or_more_cns_depressants',
  words: {
    en: 'Two downers add up: sleep is deeper, and breathing slows down.',
    es: 'Dos sedantes juntos se suman: más sueño y respiración más lenta.',
  },
} as const;

const THREE_OR_MORE = {
  id: 'three_or_more_cns_depressants',
  words: {
    en: 'Three or more downers together can stop breathing.',
    es: 'Tres o más sedantes juntos pueden parar la respiración.',
  },
} as const;

const worstFirst = (x: Pair, y: Pair): number => severity(x.level) - severity(y.level);

/** The lower, the worse. */
const severity = (level: CoUseLevel): number => CO_USE_LEVELS.indexOf(level);

function inOrder(ids: readonly SubstanceId[]): SubstanceId[] {
  return SUBSTANCE_IDS.filter((id) => ids.includes(id));
}

function pairsIn(ids: readonly SubstanceId[]): Pair[] {
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b) => pairOf(a, b)));
}

const keyOf = ({ a, b }: Pair) => `${a}+${b}`;

const compare = (x: MixFinding, y: MixFinding) => (x.substances.join() < y.substances.join() ? -1 : 1);
