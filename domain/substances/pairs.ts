import type { Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import { SUBSTANCE_IDS, type SubstanceId, substance } from '@/domain/substances/catalogue';
import type { CoUseLevel, CoUseRule } from '@/domain/substances/co-use-rule';
import { medicineRules } from '@/domain/substances/co-use-rules/medicines';
import { opioidRules } from '@/domain/substances/co-use-rules/opioids';
import { sedativeRules } from '@/domain/substances/co-use-rules/sedatives';
import { stimulantAndSupplyRules } from '@/domain/substances/co-use-rules/stimulants-and-supply';
import { type MechanismId, mechanismsToStaff } from '@/domain/substances/mechanisms';

export { CO_USE_LABELS, CO_USE_LEVELS, type CoUseLevel } from '@/domain/substances/co-use-rule';

/** Every co-use rule. No two rules claim the same pair, once named pairs have been taken out. */
export const CO_USE_RULES: readonly CoUseRule[] = [
  ...opioidRules,
  ...sedativeRules,
  ...stimulantAndSupplyRules,
  ...medicineRules,
];

/** What is known of two substances together. `a` comes before `b` in the catalogue. */
export interface Pair {
  readonly a: SubstanceId;
  readonly b: SubstanceId;
  readonly level: CoUseLevel;
  readonly rule: string | null;
  readonly mechanisms: readonly MechanismId[];
  /** Said to anybody. */
  readonly words: Words;
  /** Said to staff beside it: what to look for, what to ask. */
  readonly toStaff: Words;
  readonly sources: readonly SourceId[];
}

const NOT_KNOWN: Words = {
  en: 'We do not know how these act together. Not known does not mean safe.',
  es: 'No lo sabemos: no hay datos de cómo actúan juntas. Que no se sepa no quiere decir que sea seguro.',
};

/**
 * The co-use of two substances; the order of asking does not matter. With no rule the level is `unknown`.
 * A substance with itself is no pair: it throws, because only our own code can ask that.
 */
export function pairOf(one: SubstanceId, other: SubstanceId): Pair {
  if (one === other) throw new RangeError(`${one} with itself is not a pair`);
  const [a, b] = PLACE[one] < PLACE[other] ? [one, other] : [other, one];
  const known = KNOWN.get(`${a}+${b}`) ?? lookUp(a, b);
  KNOWN.set(`${a}+${b}`, known);
  return known;
}

const PLACE = Object.fromEntries(SUBSTANCE_IDS.map((id, place) => [id, place])) as Readonly<
  Record<SubstanceId, number>
>;
/** Pairs looked up before: there are 1,176 at most, and they do not change while we run. */
const KNOWN = new Map<string, Pair>();

function lookUp(a: SubstanceId, b: SubstanceId): Pair {
  const rule = CO_USE_RULES.find((r) => names(r, a, b)) ?? CO_USE_RULES.find((r) => coversClasses(r, a, b));
  if (!rule)
    return {
      a,
      b,
      level: 'unknown',
      rule: null,
      mechanisms: [],
      words: NOT_KNOWN,
      toStaff: mechanismsToStaff([]),
      sources: [],
    };
  const { id, level, mechanisms, words, sources } = rule;
  return { a, b, level, rule: id, mechanisms, words, toStaff: mechanismsToStaff(mechanisms), sources };
}

function names({ named = [] }: CoUseRule, a: SubstanceId, b: SubstanceId): boolean {
  const hits = (x: SubstanceId, y: SubstanceId) =>
    named.some((n) => n.substances.includes(x) && n.with.includes(substance(y).interactionClass));
  return hits(a, b) || hits(b, a);
}

function coversClasses({ classes = [] }: CoUseRule, a: SubstanceId, b: SubstanceId): boolean {
  const [x, y] = [substance(a).interactionClass, substance(b).interactionClass];
  return classes.some(
    ({ one, other }) => (one.includes(x) && other.includes(y)) || (one.includes(y) && other.includes(x)),
  );
}
