import type { Language } from '@/domain/language';
import { CATALOGUE, SUBSTANCE_IDS, type Substance, type SubstanceId, substance } from '@/domain/substances/catalogue';
import { plainName } from '@/domain/substances/plain-name';
import { closedUp, fitTo, isSlipOf, isWhole, search } from '@/domain/substances/search';
import { SLANG } from '@/domain/substances/slang';

/** Every name a substance goes by: both labels and what stands in them (brands, examples), street names, slang. */
export function namesOf(id: SubstanceId): readonly string[] {
  const slang = SLANG.filter((entry) => entry.means.includes(id)).map((entry) => entry.term);
  return [...new Set([...ownNames(substance(id)), ...slang])];
}

/** Every name that may stand in a page, plainly written, each once: those that demean or name a person are left out. */
export function searchNamesOf(id: SubstanceId): readonly string[] {
  return [...new Set(namesOf(id).map(plainName))].filter((name) => name !== '' && !HIDDEN.has(name));
}

/** The street names to show in a language: those that demean, name a person or read as a joke are found, never shown. */
export function shownStreetNames(id: SubstanceId, language: Language): readonly string[] {
  return substance(id).streetNames[language].filter(
    (name) => ![HIDDEN, NO_HINTS].some((left) => left.has(plainName(name))),
  );
}

function ownNames({ id, label, streetNames, otherNames = [] }: Substance): string[] {
  const inLabels = [label.en, label.es].flatMap((text) => [text, ...partsOf(text)]);
  return [id, ...inLabels, ...streetNames.en, ...streetNames.es, ...otherNames];
}

/** "Alcohol (beer, wine)" → Alcohol, beer, wine. */
function partsOf(label: string): string[] {
  return label
    .split(/[():]|, | or | and | o | y |\//)
    .map((part) => part.replace(/\.+$/, '').trim())
    .filter((part) => part.length > 2);
}

// Read out of their place, these insult, speak of people or mislead. A search in the page still finds them.
const NO_HINTS = new Set(
  [
    'boy',
    'girl',
    'china girl',
    'georgia home boy',
    'mujeres',
    'reinas',
    'mona',
    'roofies',
    'gas station heroin',
    'heroína de gasolinera',
    'embalming fluid',
    'combustible de cohete',
    'horse tranquilizer',
    'tranquilizante de caballo',
  ].map(plainName),
);

const HIDDEN = new Set(SLANG.filter((entry) => entry.neverShow).map((entry) => plainName(entry.term)));

/** The names that are understood and never shown, plainly written, with what they mean. */
export const unsaidNames = (): readonly { readonly name: string; readonly means: readonly SubstanceId[] }[] =>
  SLANG.filter(({ neverShow }) => neverShow).map(({ term, means }) => ({ name: plainName(term), means }));

/** Whether a typed text may be shown again: not when it is, or nearly is, a word that demeans or names a person. */
export function mayBeShown(text: string): boolean {
  const asked = plainName(text);
  const fitOf = fitTo(asked);
  return ![...HIDDEN].some((name) => isWhole(fitOf(name)) || isSlipOf(name, asked));
}

/** Names by how they are written without their spaces: "zbars" is "z-bars". No two names are told apart by a space. */
const INDEX: ReadonlyMap<string, ReadonlySet<SubstanceId>> = CATALOGUE.reduce((index, { id }) => {
  for (const name of namesOf(id).map(plainName).map(closedUp))
    index.set(name, new Set([...(index.get(name) ?? []), id]));
  return index;
}, new Map<string, ReadonlySet<SubstanceId>>());

/**
 * The substances a typed name may mean, in catalogue order: all of them when it is ambiguous (show all and ask), none
 * when we do not know the word. The whole text must be the name, without a slip: a misspelt name is not guessed at, and
 * a part of a name is not looked for.
 */
export function findByName(text: string): SubstanceId[] {
  const hits = INDEX.get(closedUp(plainName(text)));
  return hits ? SUBSTANCE_IDS.filter((id) => hits.has(id)) : [];
}

const ALL = CATALOGUE.map(({ id }) => ({ value: id, names: [...new Set(namesOf(id).map(plainName))] }));

/** Substances whose names fit what is being typed, best first: by any name, as `search` forgives. */
export function searchByName(text: string): readonly SubstanceId[] {
  const values = new Set(search(ALL, text).values);
  return [...values].flatMap((value) => SUBSTANCE_IDS.filter((id) => id === value));
}

/**
 * What a typed name was read as. `corrected`: only by forgiving a slip. `near`: what it may have been meant to be, five
 * at most; a guess is never taken for an answer.
 */
export type NameRead =
  | { readonly kind: 'one'; readonly id: SubstanceId; readonly corrected: boolean }
  | {
      readonly kind: 'several';
      readonly ids: readonly SubstanceId[];
      readonly notes: readonly string[];
      readonly corrected: boolean;
    }
  | { readonly kind: 'unknown'; readonly near: readonly SubstanceId[] };

/**
 * Reads one typed name: case, accents, spacing and plurals are forgiven, and one slip in each word of five letters or
 * more. A name as it stands goes before a plural, and that before a slip; only a name of one meaning that is the plural
 * or singular of one with several means all of those. What can mean several things means all of them; `notes` say what
 * staff may ask. The beginning of a name is not a name.
 */
export function readName(text: string): NameRead {
  const asked = plainName(text);
  const fitOf = fitTo(asked);
  const exact = findByName(text);
  const sure = exact.length > 1 ? exact : fitting((name) => isWhole(fitOf(name)));
  const corrected = sure.length === 0;
  const ids = corrected ? fitting((name) => isSlipOf(name, asked)) : sure;
  const [id] = ids;
  if (!id) return { kind: 'unknown', near: nearTo(text) };
  if (ids.length === 1) return { kind: 'one', id, corrected };
  const notes = SLANG.filter(({ term }) => {
    const name = plainName(term);
    return corrected ? isSlipOf(name, asked) : isWhole(fitOf(name));
  }).map(({ note }) => note);
  return { kind: 'several', ids, notes: [...new Set(notes)], corrected };
}

function fitting(fits: (name: string) => boolean): readonly SubstanceId[] {
  return ALL.filter(({ names }) => names.some(fits)).map(({ value }) => value);
}

/** By the whole text; failing that, by any word of it that is a name or begins one. */
function nearTo(text: string): readonly SubstanceId[] {
  const whole = searchByName(text);
  const words = plainName(text).split(' ');
  const near =
    whole.length > 0 || words.length > 6 ? whole : words.filter((word) => word.length > 2).flatMap(searchByName);
  return [...new Set(near)].slice(0, 5);
}
