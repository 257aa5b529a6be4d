import type { Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';

/** What a substance does, as far as taking it with another matters. Co-use rules speak of these. */
export const INTERACTION_CLASSES = [
  'alcohol',
  'benzo',
  'zdrug',
  'barbiturate',
  'gabab',
  'carbamate',
  'gabapentinoid',
  'opioid_full',
  'opioid_partial',
  'opioid_like',
  'alpha2',
  'cocaine',
  'amphetamine',
  'mdma',
  'cathinone',
  'cannabis',
  'synthcan',
  'nicotine',
  'ghb',
  'dissociative',
  'psychedelic',
  'inhalant',
  'nitrite',
  'dxm',
  'antihistamine',
  'ssri',
  'bupropion',
  'maoi',
  'antipsychotic',
  'lithium',
  'antagonist',
  'unknown_pill',
] as const;
export type InteractionClass = (typeof INTERACTION_CLASSES)[number];

/** How dangerous it is to stop suddenly, worst first. */
export const STOP_DANGERS = ['life_threatening', 'serious', 'uncomfortable', 'none'] as const;
export type StopDanger = (typeof STOP_DANGERS)[number];

export const ROUTES = [
  'inhaled',
  'injection',
  'intranasal',
  'intrathecal',
  'oral',
  'smoked',
  'sublingual',
  'transdermal',
  'vaped',
] as const;
export type Route = (typeof ROUTES)[number];

/** [from, to]. */
export type Span = readonly [number, number];

/**
 * What happens when a person stops suddenly. All timing is provisional until the medical director signs it off, and
 * whoever is shown it is told so; `null` means no figure was adopted: show it as not known.
 */
export interface AbruptStop {
  readonly danger: StopDanger;
  /** Hours after last use: earliest, and typical latest, start of withdrawal. */
  readonly onsetHours: Span | null;
  readonly mainDangers: readonly Words[];
  /** Hours after last use when symptoms are usually strongest. */
  readonly peakHours: Span | null;
  /** Usual length of the acute phase in days, counted from last use. Sleep, mood and craving can last longer. */
  readonly lastsDays: Span | null;
  /** `source`: the cited source gives these figures; `general`: consensus, to be checked; null: none. */
  readonly timing: {
    readonly basis: 'source' | 'general' | null;
    readonly sources: readonly SourceId[];
    readonly note?: string;
  };
}

/** Codes of the federal admission record (TEDS). `basis` says whether a code list names the substance or we judged. */
export interface TedsCode {
  readonly sub: number | null;
  readonly state: number | null;
  readonly detailed: string | null;
  readonly basis: string;
  readonly note?: string;
}

/** One entry of the catalogue, without its id (the key it stands under). */
export interface SubstanceFacts {
  readonly label: Words;
  readonly streetNames: { readonly en: readonly string[]; readonly es: readonly string[] };
  /** Ordinary words for it that its label does not hold, in either language. */
  readonly otherNames?: readonly string[];
  /** Spanish street names known from general knowledge only. */
  readonly streetNamesUnchecked?: readonly string[];
  /** Where the other Spanish street names were seen. */
  readonly streetNameSources?: readonly SourceId[];
  readonly interactionClass: InteractionClass;
  readonly pharmacology: string;
  /** Can add to sedation or slow breathing: a broad definition, chosen for safety. */
  readonly cnsDepressant: boolean;
  /** Set on what is mostly taken as a medicine beside the substance a person asks help for. */
  readonly role?: 'co_medication' | 'treatment';
  readonly routes: readonly Route[];
  readonly units: readonly string[];
  readonly abruptStop: AbruptStop;
  readonly teds: TedsCode;
  readonly rxnorm?: { readonly code: string; readonly verified: boolean };
  readonly sources: readonly SourceId[];
}
