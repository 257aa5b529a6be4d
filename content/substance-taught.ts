import type { Language, Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import { SUBSTANCE_IDS, type Substance, type SubstanceId, substance } from '@/domain/substances/catalogue';
import type { CoUseLevel } from '@/domain/substances/co-use-rule';
import { shownStreetNames } from '@/domain/substances/names';
import { CO_USE_LEVELS, pairOf } from '@/domain/substances/pairs';
import { CLASS_WORDS } from '@/domain/taught/class-words';
import { namesSharedWithFakes } from '@/domain/taught/counterfeits';
import { sourcesOfTwo, twoTogether } from '@/domain/taught/together';
import { type Numbered, numbered } from './numbered';
import { mayBeOpioid, shortName } from './taught-words';

/** A sentence and what it rests on. */
export interface Claim {
  readonly says: string;
  readonly from: readonly SourceId[];
}

/** Substances that do the same with the one of the page, and why. `from` is empty only where nothing is known. */
export interface MixedAlike extends Claim {
  readonly with: readonly SubstanceId[];
}

/** Everything a substance page says, out of the catalogue and the co-use rules. */
export interface SubstanceTaught extends Numbered {
  readonly substance: Substance;
  readonly lang: Language;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly is: readonly Claim[];
  readonly streetNames: readonly string[];
  /** Where the street names were seen. */
  readonly streetNameSources: readonly SourceId[];
  /** Whether some of them are known from hearsay alone. */
  readonly someUnchecked: boolean;
  readonly fakes: { readonly names: readonly string[]; readonly from: readonly SourceId[] } | null;
  readonly naloxone: boolean;
  /** Worst first; a level nothing stands at is left out. */
  readonly mixing: readonly { readonly level: CoUseLevel; readonly alike: readonly MixedAlike[] }[];
  /** What the danger of stopping rests on. */
  readonly stopFrom: readonly SourceId[];
}

/** What naloxone is, and the danger after a break, rest on these. */
export const NALOXONE_FROM = ['cdc_od_signs'] as const satisfies readonly SourceId[];
export const AFTER_BREAK_FROM = ['tolerance_psu'] as const satisfies readonly SourceId[];
/** That a pill from the street may not be what it is called. */
export const FAKES_FROM = ['cdc_poly', 'dea_fake_pills'] as const satisfies readonly SourceId[];

const TITLE = (name: Words): Words => ({
  en: `${name.en}: what should I know?`,
  es: `${name.es}: ¿qué debo saber?`,
});
const DESCRIPTION = (name: Words): Words => ({
  en: `${name.en}: what it is, its street names, what it does when mixed, what can happen when it is stopped, and where to get help.`,
  es: `${name.es}: qué es, qué otros nombres tiene, qué pasa si se mezcla, qué puede pasar si se deja y dónde hay ayuda.`,
});
const SLOWS: Words = {
  en: 'It can make people sleepy or slow their breathing, above all when mixed.',
  es: 'Puede dar sueño o hacer lenta la respiración, sobre todo si se mezcla.',
};

/** The page of one substance in one language. */
export function substanceTaught(id: SubstanceId, lang: Language): SubstanceTaught {
  const facts = substance(id);
  const shared = namesSharedWithFakes(id, lang);
  const fakes =
    shared.names.length > 0 || facts.interactionClass === 'unknown_pill'
      ? { names: shared.names, from: [...new Set([...FAKES_FROM, ...shared.sources])] }
      : null;
  const unchecked = new Set(facts.streetNamesUnchecked ?? []);
  const streetNames = shownStreetNames(id, lang);
  const page = {
    substance: facts,
    lang,
    name: shortName(id)[lang],
    title: TITLE(shortName(id))[lang],
    description: DESCRIPTION(shortName(id))[lang],
    is: [CLASS_WORDS[facts.interactionClass], ...(facts.cnsDepressant ? [SLOWS] : [])].map((words) => ({
      says: words[lang],
      from: facts.sources,
    })),
    streetNames,
    streetNameSources: facts.streetNameSources ?? [],
    someUnchecked: streetNames.some((name) => unchecked.has(name)),
    fakes,
    naloxone: mayBeOpioid(facts) || fakes !== null,
    mixing: mixingOf(id, lang),
    stopFrom: stopFrom(facts),
  };
  return {
    ...page,
    ...numbered([
      ...page.is.map(({ from }) => from),
      page.mixing[0]?.alike[0]?.from ?? [],
      page.stopFrom,
      page.streetNameSources,
      fakes?.from ?? [],
      ...(page.naloxone ? [NALOXONE_FROM] : []),
      ...page.mixing.flatMap(({ alike }) => alike.map(({ from }) => from)),
      ...(mayBeOpioid(facts) ? [AFTER_BREAK_FROM] : []),
    ]),
  };
}

/** What the danger of stopping rests on: what its figures do, or where none was adopted, what else is known. */
export function stopFrom({ abruptStop, sources }: Substance): readonly SourceId[] {
  return abruptStop.timing.sources.length > 0 ? abruptStop.timing.sources : sources;
}

function mixingOf(id: SubstanceId, lang: Language): SubstanceTaught['mixing'] {
  const alike = new Map<string, MixedAlike & { readonly level: CoUseLevel }>();
  for (const other of SUBSTANCE_IDS) {
    if (other === id) continue;
    const { level } = twoTogether(id, other);
    const { says, from } = whyTwo(id, other, lang);
    const key = `${level} ${says}`;
    alike.set(key, { level, says, from, with: [...(alike.get(key)?.with ?? []), other] });
  }
  return CO_USE_LEVELS.map((level) => ({
    level,
    alike: [...alike.values()].filter((one) => one.level === level),
  })).filter((group) => group.alike.length > 0);
}

/** Why two together stand where they stand: what their rule says, and the group rule where that is what makes it worse. */
export function whyTwo(one: SubstanceId, other: SubstanceId, lang: Language): Claim {
  const pair = pairOf(one, other);
  const { level, groupRule } = twoTogether(one, other);
  const raised = groupRule && level !== pair.level;
  return {
    says: [pair.words[lang], ...(raised ? [groupRule.words[lang]] : [])].join(' '),
    from: sourcesOfTwo(one, other),
  };
}
