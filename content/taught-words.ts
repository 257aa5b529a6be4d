import type { Words } from '@/domain/language';
import { type Substance, type SubstanceId, substance } from '@/domain/substances/catalogue';

/** The name of a substance without its examples: "Alcohol (beer, wine, liquor)" → "Alcohol". */
export function shortName(id: SubstanceId): Words {
  const { label } = substance(id);
  return { en: beforeExamples(label.en), es: beforeExamples(label.es) };
}

const beforeExamples = (label: string): string => label.split(/ \(|: /)[0] ?? label;

/** Whether naloxone has a place on its page: opioids, what acts like one, and what may hold one. */
export const mayBeOpioid = ({ interactionClass }: Pick<Substance, 'interactionClass'>): boolean =>
  ['opioid_full', 'opioid_partial', 'opioid_like', 'alpha2', 'unknown_pill'].includes(interactionClass);

/** The names of a mix in a row, as its title and links say them. */
export function mixName(ids: readonly SubstanceId[]): Words {
  const names = ids.map(shortName);
  const [en, es] = [withinLine(names.map((name) => name.en)), withinLine(names.map((name) => name.es))];
  return ids.length === 2 ? { en: en.join(' with '), es: es.join(' con ') } : { en: en.join(', '), es: es.join(', ') };
}

/** Only the first begins the line; letters that stand for words (GHB, LSD) stay as they are. */
const withinLine = (names: readonly string[]): readonly string[] =>
  names.map((name, at) =>
    at > 0 && /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
  );
