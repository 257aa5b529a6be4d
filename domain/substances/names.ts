import type { Language } from '@/domain/language';
import { CATALOGUE, SUBSTANCE_IDS, type Substance, type SubstanceId, substance } from '@/domain/substances/catalogue';
import { plainName } from '@/domain/substances/plain-name';
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
