import { notSure, ratherTalk } from '@/domain/intake/open-options';
import type { Step } from '@/domain/intake/step';

/** What happened at earlier stops, and how it feels now. */
export const stoppedBefore = {
  slug: 'stopped-before',
  page: 11,
  title: { en: 'Stopping before', es: 'Cuando lo dejó antes' },
  questions: [
    {
      id: 'before',
      kind: 'choices',
      label: {
        you: { en: 'What happened when you stopped before?', es: '¿Qué pasó cuando lo dejó antes?' },
        they: { en: 'What happened when they stopped before?', es: '¿Qué pasó cuando esa persona lo dejó antes?' },
      },
      hint: { en: 'Tick all that fit.', es: 'Marque todo lo que pasó.' },
      options: [
        { value: 'shakes', label: { en: 'Shakes or sweats', es: 'Temblores o sudores' } },
        { value: 'seizure', label: { en: 'A seizure (a fit)', es: 'Una convulsión' } },
        {
          value: 'saw_heard',
          label: { en: 'Saw or heard things that weren’t there', es: 'Vio u oyó cosas que no estaban' },
        },
        { value: 'hospital', label: { en: 'Went to a hospital', es: 'Fue al hospital' } },
        { value: 'nothing', label: { en: 'None of these', es: 'Nada de esto' }, exclusive: true },
        { value: 'never_tried', label: { en: 'Never tried to stop', es: 'Nunca lo intentó' }, exclusive: true },
        notSure,
        ratherTalk,
      ],
    },
    {
      id: 'feelsNow',
      kind: 'choices',
      label: {
        you: { en: 'How do you feel now?', es: '¿Cómo se siente ahora?' },
        they: { en: 'How do they feel now?', es: '¿Cómo se siente esa persona ahora?' },
      },
      options: [
        { value: 'shaking', label: { en: 'Shaking', es: 'Con temblores' } },
        { value: 'sweating', label: { en: 'Sweating', es: 'Con sudores' } },
        { value: 'throwing_up', label: { en: 'Throwing up', es: 'Con vómitos' } },
        { value: 'pounding_heart', label: { en: 'Heart is pounding', es: 'Con el corazón muy rápido' } },
        { value: 'very_sleepy', label: { en: 'Very sleepy', es: 'Con mucho sueño' } },
        { value: 'on_edge', label: { en: 'On edge, or can’t sleep', es: 'Con nervios, o sin poder dormir' } },
        { value: 'fever', label: { en: 'Fever', es: 'Con fiebre' } },
        { value: 'stiff', label: { en: 'New stiffness', es: 'Con rigidez nueva' } },
        { value: 'itching', label: { en: 'Itching', es: 'Con picazón' } },
        {
          value: 'voices',
          label: { en: 'Hearing voices, or feeling watched', es: 'Oye voces, o siente que le vigilan' },
        },
        { value: 'none', label: { en: 'None of these', es: 'Nada de esto' }, exclusive: true },
        notSure,
        ratherTalk,
      ],
    },
  ],
} as const satisfies Step;
