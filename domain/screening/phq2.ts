import type { Words } from '@/domain/language';
import { counting, type Instrument, type Item, NEGATIVE, POSITIVE, scoredSum } from '@/domain/screening/instrument';

/** The four answers of PHQ and GAD. A published copy changed one label once: these are the right ones. */
const HOW_MANY_DAYS = counting(
  { en: 'Not at all', es: 'Nunca' },
  { en: 'Several days', es: 'Varios días' },
  { en: 'More than half the days', es: 'Más de la mitad de los días' },
  { en: 'Nearly every day', es: 'Casi todos los días' },
);

const bothered = (en: string, es: string): Words => ({
  en: `Over the last 2 weeks, how often have you been bothered by: ${en}?`,
  es: `En las últimas 2 semanas, ¿con qué frecuencia le ha molestado lo siguiente: ${es}?`,
});

/** One item of PHQ or GAD: they put every item after the same opening, with the same answers. */
export const botheredItem = (id: string, loinc: string | null, en: string, es: string): Item => ({
  id,
  asks: bothered(en, es),
  loinc,
  choices: HOW_MANY_DAYS,
});

export const PHQ2_ITEMS: readonly Item[] = [
  botheredItem(
    'interest',
    '44250-9',
    'little interest or pleasure in doing things',
    'poco interés o gusto por hacer cosas',
  ),
  botheredItem('down', '44255-8', 'feeling down, depressed, or hopeless', 'sentir tristeza, depresión o desesperanza'),
];

export const PHQ_LICENCE = 'Pfizer: “no permission required to reproduce, translate, display or distribute”.';
export const PHQ_CITATION = 'Kroenke K, Spitzer RL, Williams JBW: PHQ-2 (2003), PHQ-9 (2001).';

/** PHQ-2: the two first questions on low mood. */
export const phq2: Instrument = {
  id: 'phq2',
  name: 'PHQ-2',
  for: 'caller',
  about: { en: 'Two questions on low mood.', es: 'Dos preguntas sobre el ánimo.' },
  licence: PHQ_LICENCE,
  citation: PHQ_CITATION,
  sources: ['camcops'],
  // Codes of the panel and its total were seen in public code alone: not verified, so they are not here.
  loinc: { panel: null, total: null },
  wording: 'recalled',
  scoring: {
    en: 'Sum, 0 to 6. Positive from 3. A cut of 2 would miss fewer people and alarm more.',
    es: 'Suma, de 0 a 6. Positivo desde 3. Con un corte de 2 se escaparían menos personas y habría más falsas alarmas.',
  },
  items: PHQ2_ITEMS,
  score: (answers) =>
    scoredSum(PHQ2_ITEMS, answers, (total) => ({ band: total >= 3 ? POSITIVE : NEGATIVE, positive: total >= 3 })),
};
