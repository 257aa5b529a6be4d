import { no, notSure, ratherTalk, yes } from '@/domain/intake/open-options';
import type { Step } from '@/domain/intake/step';

/** Medicines in the caller's own words, and a pump, whose sudden stop can kill. Rules T07 and T08 read of the pump. */
export const medicines = {
  slug: 'medicines',
  page: 24,
  title: { en: 'Medicines', es: 'Medicinas' },
  questions: [
    {
      id: 'medicines',
      kind: 'longtext',
      label: {
        you: { en: 'What medicines do you take?', es: '¿Qué medicinas toma?' },
        they: { en: 'What medicines do they take?', es: '¿Qué medicinas toma esa persona?' },
      },
      hint: {
        en: 'Names are enough. Leave it blank if there are none, or you can’t recall.',
        es: 'Bastan los nombres. Déjelo en blanco si no hay, o si no los recuerda.',
      },
    },
    {
      id: 'pump',
      kind: 'choice',
      label: {
        en: 'Is there a medicine pump inside the body?',
        es: '¿Hay una bomba de medicina dentro del cuerpo?',
      },
      // Source: `label_itb`.
      hint: {
        en: 'It sits under the skin, and a nurse or doctor fills it. An insulin pump does not count.',
        es: 'Va debajo de la piel y la recarga personal de salud. La bomba de insulina no cuenta.',
      },
      options: [yes, no, notSure, ratherTalk],
    },
    {
      id: 'pumpTrouble',
      kind: 'choices',
      label: { en: 'Is any of this going on with the pump?', es: '¿Pasa algo de esto con la bomba?' },
      options: [
        {
          value: 'alarm',
          label: { en: 'An alarm, or it seems not to work', es: 'Una alarma, o parece que no funciona' },
        },
        { value: 'missed_refill', label: { en: 'A refill was missed', es: 'No se hizo una recarga' } },
        { value: 'none', label: { en: 'None of these', es: 'Nada de esto' }, exclusive: true },
        notSure,
        ratherTalk,
      ],
      onlyWith: { question: 'pump', values: ['yes', 'not_sure'] },
    },
  ],
} as const satisfies Step;
