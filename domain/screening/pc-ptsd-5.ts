import {
  type Instrument,
  type Item,
  NEGATIVE,
  POSITIVE,
  pointsOf,
  scoredSum,
  YES_NO,
} from '@/domain/screening/instrument';

const item = (id: string, en: string, es: string): Item => ({ id, asks: { en, es }, loinc: null, choices: YES_NO });

const GATE = item(
  'event',
  'Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example: a serious accident or fire; a physical or sexual assault or abuse; an earthquake or flood; a war; seeing someone be killed or seriously injured; having a loved one die through homicide or suicide. Have you ever experienced this kind of event?',
  'A veces a las personas les pasan cosas muy aterradoras, horribles o traumáticas. Por ejemplo: un accidente grave o un incendio; una agresión física o sexual; un terremoto o una inundación; una guerra; ver que matan o hieren gravemente a alguien; perder a un ser querido por homicidio o suicidio. ¿Alguna vez ha vivido algo así?',
);
const FIVE: readonly Item[] = [
  item(
    'nightmares',
    'In the past month, have you had nightmares about the event(s) or thought about the event(s) when you did not want to?',
    'En el último mes, ¿ha tenido pesadillas o ha pensado en eso sin querer?',
  ),
  item(
    'avoided',
    'In the past month, have you tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?',
    'En el último mes, ¿ha hecho un gran esfuerzo por no pensar en eso o por evitar lo que se lo recuerda?',
  ),
  item(
    'on_guard',
    'In the past month, have you been constantly on guard, watchful, or easily startled?',
    'En el último mes, ¿ha estado siempre en guardia, vigilante, o se ha asustado con facilidad?',
  ),
  item(
    'numb',
    'In the past month, have you felt numb or detached from people, activities, or your surroundings?',
    'En el último mes, ¿se ha sentido sin emociones, o lejos de la gente, de lo que hace o de lo que le rodea?',
  ),
  item(
    'guilt',
    'In the past month, have you felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?',
    'En el último mes, ¿ha sentido culpa, o no ha podido dejar de culparse o de culpar a otros por eso o por los problemas que causó?',
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
    if (gate === null) return { kind: 'incomplete', missing: [GATE.id], flags: [], next: [] };
    if (gate === 0) return { kind: 'scored', total: 0, band: NEGATIVE, positive: false, flags: [], next: [] };
    const cut = sex === 'male' ? 4 : 3;
    return scoredSum(FIVE, answers, (total) => ({ band: total >= cut ? POSITIVE : NEGATIVE, positive: total >= cut }));
  },
};
