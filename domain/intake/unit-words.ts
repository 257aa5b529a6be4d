import type { Words } from '@/domain/language';

// The catalogue's units, as one would say them to a person. A unit that is missing here is not offered.
const UNIT_WORDS: Readonly<Record<string, Words>> = {
  'standard drinks/day': {
    en: 'drinks (a can of beer, a small glass of wine or a shot)',
    es: 'tragos (una lata de cerveza, una copa chica de vino o un trago corto)',
  },
  'mL spirits/day': { en: 'mL of liquor', es: 'mL de licor' },
  'cans/day': { en: 'cans', es: 'latas' },
  'mg/day': { en: 'mg', es: 'mg' },
  mg: { en: 'mg', es: 'mg' },
  'mg/month': { en: 'mg a month', es: 'mg al mes' },
  'mg THC/day': { en: 'mg of THC', es: 'mg de THC' },
  'mcg/day (pump)': { en: 'mcg a day from a pump', es: 'mcg al día con bomba' },
  mcg: { en: 'mcg', es: 'mcg' },
  'pills/day': { en: 'pills', es: 'pastillas' },
  pills: { en: 'pills', es: 'pastillas' },
  'tablets/day': { en: 'tablets', es: 'tabletas' },
  'strips/day': { en: 'strips', es: 'láminas' },
  'bags/day': { en: 'bags', es: 'bolsas' },
  bags: { en: 'bags', es: 'bolsas' },
  'g/day': { en: 'grams', es: 'gramos' },
  g: { en: 'grams', es: 'gramos' },
  '$ per day': { en: 'dollars a day', es: 'dólares al día' },
  points: { en: 'points', es: 'puntos' },
  'mL or shots/day': { en: 'mL or shots', es: 'mL o frascos' },
  'bottles/day': { en: 'bottles', es: 'frascos' },
  bottles: { en: 'bottles', es: 'frascos' },
  lines: { en: 'lines', es: 'líneas' },
  'rocks/day': { en: 'rocks', es: 'piedras' },
  'joints/day': { en: 'joints', es: 'cigarros de marihuana' },
  'cigarettes/day': { en: 'cigarettes', es: 'cigarrillos' },
  'pods/week': { en: 'pods a week', es: 'cartuchos a la semana' },
  'mL/dose': { en: 'mL each time', es: 'mL cada vez' },
  'doses/day': { en: 'times a day', es: 'veces al día' },
  bumps: { en: 'bumps', es: 'rayitas' },
  dips: { en: 'dips', es: 'cigarros mojados' },
  tabs: { en: 'tabs', es: 'cuadritos' },
  'cartridges/day': { en: 'cartridges', es: 'cartuchos' },
  tanks: { en: 'tanks', es: 'tanques' },
  hits: { en: 'hits', es: 'inhaladas' },
};

/** A unit of the catalogue in words, or null when it is none that a person could give. */
export function unitWords(unit: string): Words | null {
  return Object.hasOwn(UNIT_WORDS, unit) ? (UNIT_WORDS[unit] ?? null) : null;
}
