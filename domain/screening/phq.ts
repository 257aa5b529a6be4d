import type { Words } from '@/domain/language';
import {
  type Band,
  bandFrom,
  counting,
  type Instrument,
  type Item,
  NEGATIVE,
  POSITIVE,
  pointsOf,
  scoredSum,
} from '@/domain/screening/instrument';

/** The four answers of PHQ and GAD. A published copy changed one label once: these are the right ones. */
export const HOW_MANY_DAYS = counting(
  { en: 'Not at all', es: 'Nunca' },
  { en: 'Several days', es: 'Varios días' },
  { en: 'More than half the days', es: 'Más de la mitad de los días' },
  { en: 'Nearly every day', es: 'Casi todos los días' },
);

/** PHQ and GAD put every item after the same opening. */
export const bothered = (en: string, es: string): Words => ({
  en: `Over the last 2 weeks, how often have you been bothered by: ${en}?`,
  es: `En las últimas 2 semanas, ¿con qué frecuencia le ha molestado esto?: ${es}.`,
});

const item = (id: string, loinc: string, en: string, es: string): Item => ({
  id,
  asks: bothered(en, es),
  loinc,
  choices: HOW_MANY_DAYS,
});

const TWO: readonly Item[] = [
  item('interest', '44250-9', 'little interest or pleasure in doing things', 'poco interés o gusto por hacer cosas'),
  item(
    'down',
    '44255-8',
    'feeling down, depressed, or hopeless',
    'se ha sentido triste, con depresión o sin esperanza',
  ),
];
const SUICIDE = item(
  'self_harm',
  '44260-8',
  'thoughts that you would be better off dead, or of hurting yourself in some way',
  'pensamientos de que estaría mejor si muriera, o de hacerse daño de alguna manera',
);
const NINE: readonly Item[] = [
  ...TWO,
  item(
    'sleep',
    '44259-0',
    'trouble falling or staying asleep, or sleeping too much',
    'problemas para dormir, o ha dormido demasiado',
  ),
  item('tired', '44254-1', 'feeling tired or having little energy', 'cansancio o poca energía'),
  item('appetite', '44251-7', 'poor appetite or overeating', 'poco apetito, o ha comido en exceso'),
  item(
    'failure',
    '44258-2',
    'feeling bad about yourself, or that you are a failure or have let yourself or your family down',
    'se ha sentido mal consigo, o que ha fracasado, o que se ha fallado o le ha fallado a su familia',
  ),
  item(
    'focus',
    '44252-5',
    'trouble concentrating on things, such as reading the newspaper or watching television',
    'dificultad para concentrarse en cosas como leer el periódico o ver televisión',
  ),
  item(
    'slow',
    '44253-3',
    'moving or speaking so slowly that other people could have noticed; or the opposite, being so fidgety or restless that you have been moving around a lot more than usual',
    'se ha movido o hablado tan lento que otros lo pudieron notar; o lo contrario, tanta inquietud que se ha movido mucho más de lo normal',
  ),
  SUICIDE,
];

const BANDS = [
  { from: 0, id: 'minimal', label: { en: 'minimal', es: 'mínimo' } },
  { from: 5, id: 'mild', label: { en: 'mild', es: 'leve' } },
  { from: 10, id: 'moderate', label: { en: 'moderate', es: 'moderado' } },
  { from: 15, id: 'moderately_severe', label: { en: 'moderately severe', es: 'moderadamente grave' } },
  { from: 20, id: 'severe', label: { en: 'severe', es: 'grave' } },
] as const;

/** The band of a PHQ-9 total, 0 to 27; throws outside. */
export const phq9Band = (total: number): Band => bandFrom(BANDS, total, 27);

const LICENCE = 'Pfizer: “no permission required to reproduce, translate, display or distribute”.';
const CITATION = 'Kroenke K, Spitzer RL, Williams JBW: PHQ-2 (2003), PHQ-9 (2001).';

/** PHQ-2: the two first questions on low mood. */
export const phq2: Instrument = {
  id: 'phq2',
  name: 'PHQ-2',
  for: 'caller',
  about: { en: 'Two questions on low mood.', es: 'Dos preguntas sobre el ánimo.' },
  licence: LICENCE,
  citation: CITATION,
  sources: ['camcops'],
  loinc: { panel: '55757-9', total: '55758-7' },
  wording: 'recalled',
  scoring: {
    en: 'Sum, 0 to 6. Positive from 3. A cut of 2 would miss fewer people and alarm more.',
    es: 'Suma, de 0 a 6. Positivo desde 3. Con un corte de 2 se escaparían menos personas y habría más falsas alarmas.',
  },
  items: TWO,
  score: (answers) =>
    scoredSum(TWO, answers, (total) => ({ band: total >= 3 ? POSITIVE : NEGATIVE, positive: total >= 3 })),
};

/** PHQ-9, after PHQ-2. Anything but "not at all" to the last question is flagged, whatever the rest, answered or not. */
export const phq9: Instrument = {
  id: 'phq9',
  name: 'PHQ-9',
  for: 'staff',
  about: { en: 'Nine questions on low mood.', es: 'Nueve preguntas sobre el ánimo.' },
  licence: LICENCE,
  citation: CITATION,
  sources: ['camcops', 'uscore'],
  loinc: { panel: '44249-1', total: '44261-6' },
  wording: 'recalled',
  scoring: {
    en: 'Sum, 0 to 27: minimal to 4, mild to 9, moderate to 14, moderately severe to 19, severe from 20. Positive from 10. The last question above 0 calls for a suicide safety check.',
    es: 'Suma, de 0 a 27: mínimo hasta 4, leve hasta 9, moderado hasta 14, moderadamente grave hasta 19, grave desde 20. Positivo desde 10. La última sobre 0 pide revisar el riesgo de suicidio.',
  },
  items: NINE,
  score: (answers) =>
    scoredSum(
      NINE,
      answers,
      (total) => ({ band: phq9Band(total), positive: total >= 10 }),
      (pointsOf(SUICIDE, answers) ?? 0) > 0 ? ['suicide_item'] : [],
    ),
};
