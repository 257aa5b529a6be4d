import { counting, type Instrument, type Item, NEGATIVE, POSITIVE, scoredSum } from '@/domain/screening/instrument';

// Asked as "how often" in bands, in our own words: any time at all in the year is positive.
const TIMES = counting({ en: 'Not once', es: 'Ni una vez' }, { en: 'Once or more', es: 'Una vez o más' });
const ITEMS: readonly Item[] = [
  {
    id: 'drugs',
    asks: {
      en: 'In the past year, how many times did you use a drug, or a prescription medicine not as prescribed?',
      es: 'En el último año, ¿cuántas veces usó una droga, o una medicina de forma distinta a la recetada?',
    },
    loinc: null,
    choices: TIMES,
  },
];

/** The single question on drugs: one time in a year or more is positive. */
export const singleItem: Instrument = {
  id: 'sisq',
  name: 'Single question on drugs',
  for: 'caller',
  about: { en: 'One question, where length matters.', es: 'Una pregunta, cuando importa ser breve.' },
  licence: 'In wide free use; asked in our own words.',
  citation: 'Smith PC and others, a single-question screening test for drug use, 2010.',
  sources: ['sisq_2010', 'uscore'],
  loinc: { panel: null, total: null },
  wording: 'own',
  scoring: { en: 'Positive from one time in the past year.', es: 'Positivo desde una vez en el último año.' },
  items: ITEMS,
  score: (answers) =>
    scoredSum(ITEMS, answers, (total) => ({ band: total > 0 ? POSITIVE : NEGATIVE, positive: total > 0 })),
};
