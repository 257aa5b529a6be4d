import {
  type Band,
  type Choice,
  type Instrument,
  type Item,
  missingIn,
  NEGATIVE,
  POSITIVE,
  pointsOf,
} from '@/domain/screening/instrument';

// A choice's value is the least number of times it stands for; its points say which cut that reaches.
const NOT_ONCE: Choice = { value: '0', label: { en: 'Not once', es: 'Ni una vez' }, points: 0 };
const ALCOHOL: Item = {
  id: 'alcohol',
  asks: {
    en: 'In the past year, on how many days did you have 5 or more drinks (men), or 4 or more (women)?',
    es: 'En el último año, ¿cuántos días tomó 5 o más bebidas con alcohol (hombres), o 4 o más (mujeres)?',
  },
  // 68517-2 is the code of the published question, which this is not word for word.
  loinc: null,
  choices: [
    NOT_ONCE,
    { value: '1', label: { en: '1 to 7 days', es: 'De 1 a 7 días' }, points: 1 },
    { value: '8', label: { en: '8 days or more', es: '8 días o más' }, points: 2 },
  ],
};
const DRUGS: Item = {
  id: 'drugs',
  asks: {
    en: 'In the past year, how many times did you use a drug? Count any medicine that you did not take as it was prescribed.',
    es: 'En el último año, ¿cuántas veces usó una droga? Cuente toda medicina que no tomó como se la recetaron.',
  },
  loinc: null,
  choices: [
    NOT_ONCE,
    { value: '1', label: { en: '1 or 2 times', es: '1 o 2 veces' }, points: 1 },
    { value: '3', label: { en: '3 times or more', es: '3 veces o más' }, points: 2 },
  ],
};
const ITEMS = [ALCOHOL, DRUGS] as const;

const HIGHER: Band = {
  id: 'positive_higher_cut',
  label: { en: 'positive, at the higher cut point: ask more', es: 'positivo, en el corte más alto: pregunte más' },
};

/** One question on alcohol and one on drugs, each by itself: any time in a year is positive. There is no total. */
export const singleItem: Instrument = {
  id: 'sisq',
  name: 'Single questions on alcohol and on drugs',
  for: 'caller',
  about: {
    en: 'One question each, where length matters.',
    es: 'Una pregunta de cada uno, cuando importa ser breve.',
  },
  licence:
    'The alcohol question is from NIAAA (US government); the one on drugs is in wide free use. Both are asked in our own words.',
  citation: 'Smith PC and others, a single-question screening test for drug use, 2010; alcohol: NIAAA.',
  sources: ['sisq_2010', 'uscore'],
  loinc: { panel: null, total: null },
  wording: 'own',
  scoring: {
    en: 'No total. Each is positive from one time in the past year. The higher cut points, for dependence, are 8 for alcohol and 3 for drugs.',
    es: 'Sin total. Cada una es positiva desde una vez en el último año. Los cortes más altos, de dependencia, son 8 en alcohol y 3 en drogas.',
  },
  items: ITEMS,
  score(answers) {
    const next = ITEMS.filter((one) => (pointsOf(one, answers) ?? 0) > 0).map(({ id }) => id);
    const missing = missingIn(ITEMS, answers);
    if (missing.length > 0) return { kind: 'incomplete', missing, flags: [], next };
    const higher = ITEMS.some((one) => pointsOf(one, answers) === 2);
    const band = higher ? HIGHER : next.length > 0 ? POSITIVE : NEGATIVE;
    return { kind: 'scored', total: null, band, positive: next.length > 0, flags: [], next };
  },
};
