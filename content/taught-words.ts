import type { Language, Words } from '@/domain/language';
import { type Substance, type SubstanceId, substance } from '@/domain/substances/catalogue';
import { asGoingOn } from '@/domain/taught/first-letter';

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
  return ids.length === 2
    ? { en: en.join(' with '), es: es.join(' con ') }
    : { en: inARow(en, 'en'), es: inARow(es, 'es') };
}

/** Only the first begins the line. */
const withinLine = (names: readonly string[]): readonly string[] =>
  names.map((name, at) => (at > 0 ? asGoingOn(name) : name));

/** "A, b, and c"; where a name has a comma of its own, semicolons part them. */
function inARow(names: readonly string[], lang: Language): string {
  const row = new Intl.ListFormat(lang, { type: 'conjunction' });
  if (!names.some((name) => name.includes(', '))) return row.format(names);
  const [last = ''] = names.slice(-1);
  return `${names.slice(0, -1).join('; ')}; ${{ en: 'and', es: /^h?i(?!e)/iu.test(last) ? 'e' : 'y' }[lang]} ${last}`;
}
