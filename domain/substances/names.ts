import type { Language } from '@/domain/language';
import { CATALOGUE, SUBSTANCE_IDS, type Substance, type SubstanceId, substance } from '@/domain/substances/catalogue';
import { plainName } from '@/domain/substances/plain-name';
import { isSlipOf, rankOf, search } from '@/domain/substances/search';
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

const INDEX: ReadonlyMap<string, ReadonlySet<SubstanceId>> = CATALOGUE.reduce((index, { id }) => {
  for (const name of namesOf(id).map(plainName)) index.set(name, new Set([...(index.get(name) ?? []), id]));
  return index;
}, new Map<string, ReadonlySet<SubstanceId>>());

/**
 * The substances a typed name may mean, in catalogue order: all of them when it is ambiguous (show all and ask), none
 * when we do not know the word. The whole text must be the name; a part of a name is not looked for.
 */
export function findByName(text: string): SubstanceId[] {
  const hits = INDEX.get(plainName(text));
  return hits ? SUBSTANCE_IDS.filter((id) => hits.has(id)) : [];
}

const ALL = CATALOGUE.map(({ id }) => ({ value: id, names: [...new Set(namesOf(id).map(plainName))] }));

/** Substances whose names fit what is being typed, best first: by any name, as `search` forgives. */
export function searchByName(text: string): readonly SubstanceId[] {
  const values = new Set(search(ALL, text).values);
  return [...values].flatMap((value) => SUBSTANCE_IDS.filter((id) => id === value));
}

/** What a typed name was read as. `near`: what it may have been meant to be; a guess is never taken for an answer. */
export type NameRead =
  | { readonly kind: 'one'; readonly id: SubstanceId; readonly corrected: boolean }
  | { readonly kind: 'several'; readonly ids: readonly SubstanceId[]; readonly notes: readonly string[] }
  | { readonly kind: 'unknown'; readonly near: readonly SubstanceId[] };

/**
 * Reads one typed name: case, accents and plurals are forgiven, and one slip in each word of five letters or more. A name
 * as it stands goes before a plural, and that before a slip. What can mean several things means all of them; `notes` say
 * what staff may ask. The beginning of a name is not a name.
 */
export function readName(text: string): NameRead {
  const asked = plainName(text);
  const exact = findByName(text);
  const plural = exact.length > 0 ? exact : fitting((name) => rankOf(name, asked) === 0);
  const ids = plural.length > 0 ? plural : fitting((name) => isSlipOf(name, asked));
  const [id] = ids;
  if (!id) return { kind: 'unknown', near: searchByName(text).slice(0, 5) };
  if (ids.length === 1) return { kind: 'one', id, corrected: plural.length === 0 };
  const notes = SLANG.filter(({ term }) => rankOf(plainName(term), asked) === 0).map(({ note }) => note);
  return { kind: 'several', ids, notes: [...new Set(notes)] };
}

function fitting(fits: (name: string) => boolean): readonly SubstanceId[] {
  return ALL.filter(({ names }) => names.some(fits)).map(({ value }) => value);
}
