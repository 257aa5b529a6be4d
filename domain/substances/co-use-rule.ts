import type { Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import type { SubstanceId } from '@/domain/substances/catalogue';
import type { MechanismId } from '@/domain/substances/mechanisms';
import type { InteractionClass } from '@/domain/substances/substance';

/**
 * How bad two substances can be together, worst first. `unknown` means nobody wrote a rule: "we do not know", never safe;
 * it stands before low, so that a mix is never called low while part of it is unknown.
 */
export const CO_USE_LEVELS = ['life_threatening', 'high', 'caution', 'unknown', 'low'] as const;
export type CoUseLevel = (typeof CO_USE_LEVELS)[number];

/** The levels in words, as a person meets them. */
export const CO_USE_LABELS: Readonly<Record<CoUseLevel, Words>> = {
  life_threatening: { en: 'life-threatening', es: 'pone en peligro la vida' },
  high: { en: 'high risk', es: 'riesgo alto' },
  caution: { en: 'caution', es: 'precaución' },
  unknown: { en: 'we do not know', es: 'no lo sabemos' },
  low: { en: 'low risk; still talk with staff', es: 'riesgo bajo; de todos modos hable con el personal' },
};

/** What a level rests on: a regulator or label, an agency or review, or a peer database and general knowledge. */
export type CoUseBasis = 'regulator_or_label' | 'agency_or_review' | 'peer_database_or_general';

/**
 * One co-use rule and the pairs it covers. `named` pairs (this very substance with any of those classes) are looked at
 * before `classes` pairs, across all rules, so an exception is written where it belongs and the class rule stays whole.
 * Levels are a class-level judgement drawn from the sources; a medical director reviews them before real use.
 */
export interface CoUseRule {
  readonly id: string;
  readonly level: Exclude<CoUseLevel, 'unknown'>;
  readonly mechanisms: readonly MechanismId[];
  readonly words: Words;
  readonly basis: CoUseBasis;
  readonly sources: readonly SourceId[];
  readonly named?: readonly {
    readonly substances: readonly SubstanceId[];
    readonly with: readonly InteractionClass[];
  }[];
  readonly classes?: readonly {
    readonly one: readonly InteractionClass[];
    readonly other: readonly InteractionClass[];
  }[];
}
