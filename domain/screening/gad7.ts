import { type Band, bandFrom, type Instrument, type Item, scoredSum } from '@/domain/screening/instrument';
import { botheredItem, PHQ_LICENCE } from '@/domain/screening/phq2';

// Every code of GAD-7, of the panel, its total and its items, was seen in public questionnaires alone: none is verified.
const item = (id: string, en: string, es: string): Item => botheredItem(id, null, en, es);

const ITEMS: readonly Item[] = [
  item('nervous', 'feeling nervous, anxious, or on edge', 'nervios, ansiedad o tensión'),
  item('control', 'not being able to stop or control worrying', 'no poder parar o controlar las preocupaciones'),
  item('worry', 'worrying too much about different things', 'preocuparse demasiado por varias cosas'),
  item('relax', 'trouble relaxing', 'dificultad para relajarse'),
  item(
    'restless',
    'being so restless that it is hard to sit still',
    'tanta inquietud que le cuesta quedarse en un lugar',
  ),
  item('irritable', 'becoming easily annoyed or irritable', 'molestarse o irritarse con facilidad'),
  item(
    'afraid',
    'feeling afraid, as if something awful might happen',
    'sentir miedo, como si algo terrible fuera a pasar',
  ),
];

const BANDS = [
  { from: 0, id: 'minimal', label: { en: 'minimal', es: 'mínima' } },
  { from: 5, id: 'mild', label: { en: 'mild', es: 'leve' } },
  { from: 10, id: 'moderate', label: { en: 'moderate', es: 'moderada' } },
  { from: 15, id: 'severe', label: { en: 'severe', es: 'grave' } },
] as const;

/** The band of a total, 0 to 21; throws outside. */
export const gad7Band = (total: number): Band => bandFrom(BANDS, total, 21);

/** GAD-7: seven questions on anxiety. */
export const gad7: Instrument = {
  id: 'gad7',
  name: 'GAD-7',
  for: 'staff',
  about: { en: 'Seven questions on anxiety.', es: 'Siete preguntas sobre la ansiedad.' },
  licence: PHQ_LICENCE,
  citation: 'Spitzer RL and others, GAD-7, 2006.',
  sources: ['camcops'],
  loinc: { panel: null, total: null },
  wording: 'recalled',
  scoring: {
    en: 'Sum, 0 to 21: minimal to 4, mild to 9, moderate to 14, severe from 15. Positive from 10.',
    es: 'Suma, de 0 a 21: mínima hasta 4, leve hasta 9, moderada hasta 14, grave desde 15. Positivo desde 10.',
  },
  warn: {
    en: 'Some published copies carry a wrong answer label. The four are: not at all, several days, more than half the days, nearly every day.',
    es: 'Algunas copias publicadas tienen una respuesta mal escrita. Las cuatro son: nunca, varios días, más de la mitad de los días, casi todos los días.',
  },
  items: ITEMS,
  score: (answers) => scoredSum(ITEMS, answers, (total) => ({ band: gad7Band(total), positive: total >= 10 })),
};
