import {
  type Choice,
  type Instrument,
  type Item,
  NEGATIVE,
  POSITIVE,
  pointsOf,
  scoredSum,
} from '@/domain/screening/instrument';

const YES_NO: readonly Choice[] = [
  { value: 'yes', label: { en: 'Yes', es: 'Sí' }, points: 1 },
  { value: 'no', label: { en: 'No', es: 'No' }, points: 0 },
];
const item = (id: string, en: string, es: string): Item => ({ id, asks: { en, es }, loinc: null, choices: YES_NO });

const GATE = item(
  'event',
  'Have you ever lived through something very frightening, horrible or traumatic?',
  '¿Ha vivido algo muy aterrador, horrible o traumático?',
);
const FIVE: readonly Item[] = [
  item(
    'nightmares',
    'In the past month, have you had nightmares about it, or thought of it when you did not want to?',
    'En el último mes, ¿ha tenido pesadillas o ha pensado en eso sin querer?',
  ),
  item(
    'avoided',
    'In the past month, have you tried hard not to think of it, or kept away from what reminds you of it?',
    'En el último mes, ¿ha hecho un gran esfuerzo por no pensar en eso o por evitar lo que se lo recuerda?',
  ),
  item(
    'on_guard',
    'In the past month, have you been always on guard, watchful or easily startled?',
    'En el último mes, ¿ha estado siempre en guardia o se ha asustado con facilidad?',
  ),
  item(
    'numb',
    'In the past month, have you felt numb, or cut off from people or from what you do?',
    'En el último mes, ¿ha sentido distancia de la gente o de lo que hace, como sin sentir nada?',
  ),
  item(
    'guilt',
    'In the past month, have you felt guilty, or blamed yourself or others for it?',
    'En el último mes, ¿ha sentido culpa, o se ha culpado o ha culpado a otros por eso?',
  ),
];

/** PC-PTSD-5: "no" to the first question is 0 by itself. */
export const pcPtsd5: Instrument = {
  id: 'pcptsd5',
  name: 'PC-PTSD-5',
  for: 'staff',
  about: { en: 'Five questions after something traumatic.', es: 'Cinco preguntas después de algo traumático.' },
  licence: 'Work of the US Department of Veterans Affairs: public domain.',
  citation: 'Prins A and others, PC-PTSD-5, National Center for PTSD, 2016.',
  sources: ['pcptsd5_2021'],
  loinc: { panel: null, total: null },
  wording: 'recalled',
  scoring: {
    en: 'Count of “yes”, 0 to 5. Positive from 4; from 3 for women, or when the sex is not known.',
    es: 'Número de “sí”, de 0 a 5. Positivo desde 4; desde 3 en mujeres, o si no se sabe el sexo.',
  },
  items: [GATE, ...FIVE],
  score(answers, { sex = 'unknown' } = {}) {
    const gate = pointsOf(GATE, answers);
    if (gate === null) return { kind: 'incomplete', missing: [GATE.id], flags: [] };
    if (gate === 0) return { kind: 'scored', total: 0, band: NEGATIVE, positive: false, flags: [], next: [] };
    const cut = sex === 'male' ? 4 : 3;
    return scoredSum(FIVE, answers, (total) => ({ band: total >= cut ? POSITIVE : NEGATIVE, positive: total >= cut }));
  },
};
