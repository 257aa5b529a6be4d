import type { Fields } from '@/domain/intake/draft';
import type { Step } from '@/domain/intake/step';

/** What makes a page of its own at once: call 911 or 988, then go on. */
export const DANGER_SIGNS = [
  'cannot_wake',
  'breathing',
  'seizure',
  'seeing_or_confused',
  'chest_pain',
  'weak_or_breathless',
  'suicide',
  'pump',
] as const;
export type DangerSign = (typeof DANGER_SIGNS)[number];

/** Danger now. Any tick leads to the emergency page and makes the lead an emergency until staff decide otherwise. */
export const rightNow = {
  slug: 'right-now',
  page: 3,
  sentAtOnce: true,
  title: { en: 'Is anyone in danger?', es: '¿Hay alguien en peligro?' },
  questions: [
    {
      id: 'danger',
      kind: 'choices',
      label: { en: 'Is any of this going on right now?', es: '¿Pasa algo de esto en este momento?' },
      hint: { en: 'Tick all that fit, or “None of these”.', es: 'Marque todo lo que pase, o “Nada de esto”.' },
      options: [
        { value: 'cannot_wake', label: { en: 'Someone can’t be woken', es: 'Alguien no despierta' } },
        {
          value: 'breathing',
          label: {
            en: 'Slow or no breathing, blue or gray lips',
            es: 'Respira lento o no respira, labios azules o grises',
          },
        },
        { value: 'seizure', label: { en: 'A seizure (a fit)', es: 'Una convulsión' } },
        {
          value: 'seeing_or_confused',
          label: {
            en: 'Seeing things that aren’t there, or very confused',
            es: 'Ve cosas que no están, o hay mucha confusión',
          },
        },
        { value: 'chest_pain', label: { en: 'Chest pain', es: 'Dolor de pecho' } },
        {
          value: 'weak_or_breathless',
          label: {
            en: 'A face or arm gone weak, or very hard to breathe',
            es: 'La cara o un brazo sin fuerza, o cuesta mucho respirar',
          },
        },
        {
          value: 'suicide',
          label: {
            you: { en: 'Thoughts of ending my life', es: 'Pensamientos de quitarme la vida' },
            they: { en: 'Thoughts of ending their life', es: 'Pensamientos de quitarse la vida' },
          },
        },
        {
          value: 'pump',
          label: {
            en: 'A medicine pump alarm, or a missed pump refill',
            es: 'La alarma de una bomba de medicina, o no se hizo la recarga',
          },
        },
        { value: 'none', label: { en: 'None of these', es: 'Nada de esto' }, exclusive: true },
      ],
      required: {
        message: { en: 'Tick what is going on, or “None of these”.', es: 'Marque lo que pasa, o “Nada de esto”.' },
      },
    },
  ],
} as const satisfies Step;

/** The dangers ticked, even where the page does not stand: "none" beside a danger does not take the danger away. */
export function dangersIn(fields: Fields): readonly DangerSign[] {
  const ticked = Object.hasOwn(fields, 'danger') ? fields.danger : undefined;
  return DANGER_SIGNS.filter((sign) => ticked?.includes(sign));
}
