import { type Band, bandFrom, type Instrument, type Item, pointsOf, scoredSum } from '@/domain/screening/instrument';
import { botheredItem, PHQ_CITATION, PHQ_LICENCE, PHQ2_ITEMS } from '@/domain/screening/phq2';

const SUICIDE = botheredItem(
  'self_harm',
  '44260-8',
  'thoughts that you would be better off dead, or of hurting yourself in some way',
  'pensar que estaría mejor si muriera, o en hacerse daño de alguna manera',
);
const NINE: readonly Item[] = [
  ...PHQ2_ITEMS,
  botheredItem(
    'sleep',
    '44259-0',
    'trouble falling or staying asleep, or sleeping too much',
    'problemas para dormir, o dormir demasiado',
  ),
  botheredItem('tired', '44254-1', 'feeling tired or having little energy', 'cansancio o poca energía'),
  botheredItem('appetite', '44251-7', 'poor appetite or overeating', 'poco apetito, o comer en exceso'),
  botheredItem(
    'failure',
    '44258-2',
    'feeling bad about yourself, or that you are a failure or have let yourself or your family down',
    'sentirse mal por cómo es, o sentir que ha fracasado, o que se ha fallado o le ha fallado a su familia',
  ),
  botheredItem(
    'focus',
    '44252-5',
    'trouble concentrating on things, such as reading the newspaper or watching television',
    'dificultad para concentrarse en cosas como leer el periódico o ver televisión',
  ),
  botheredItem(
    'slow',
    '44253-3',
    'moving or speaking so slowly that other people could have noticed; or the opposite, being so fidgety or restless that you have been moving around a lot more than usual',
    'moverse o hablar tan lento que otros lo pudieron notar; o lo contrario, tanta inquietud que se ha movido mucho más de lo normal',
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

/** PHQ-9, after PHQ-2. Anything but "not at all" to the last question is flagged, whatever the rest, answered or not. */
export const phq9: Instrument = {
  id: 'phq9',
  name: 'PHQ-9',
  for: 'staff',
  about: { en: 'Nine questions on low mood.', es: 'Nueve preguntas sobre el ánimo.' },
  licence: PHQ_LICENCE,
  citation: PHQ_CITATION,
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
