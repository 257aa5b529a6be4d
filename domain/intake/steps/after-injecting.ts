import { mayInject } from '@/domain/intake/injecting';
import { notSure, ratherTalk } from '@/domain/intake/open-options';
import type { Option } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';

const FEVER: Option = { value: 'fever', label: { en: 'Fever', es: 'Fiebre' } };

/** Signs of an infection, only where something was or may have been injected. Rules T20 and T21 read it. */
export const afterInjecting = {
  slug: 'after-injecting',
  page: 25,
  title: { en: 'After injecting', es: 'Después de inyectarse' },
  when: ({ said }) => mayInject(said),
  questions: [
    {
      id: 'signs',
      kind: 'choices',
      label: {
        en: 'After injecting, is any of this going on now?',
        es: 'Después de inyectarse, ¿pasa algo de esto ahora?',
      },
      hint: { en: 'Tick all that fit.', es: 'Marque todo lo que pase.' },
      // A fever that was told is not asked for twice.
      options: ({ said }) => [
        ...(said['stopped-before']?.feelsNow?.includes('fever') ? [] : [FEVER]),
        {
          value: 'bad_wound',
          label: { en: 'A bad wound: dark, open or growing', es: 'Una herida mala: oscura, abierta o que crece' },
        },
        { value: 'back_pain', label: { en: 'Back pain', es: 'Dolor de espalda' } },
        { value: 'weakness', label: { en: 'New weak or numb spots', es: 'Debilidad nueva, o partes dormidas' } },
        { value: 'short_breath', label: { en: 'Short of breath', es: 'Falta de aire' } },
        { value: 'none', label: { en: 'None of these', es: 'Nada de esto' }, exclusive: true },
        notSure,
        ratherTalk,
      ],
    },
  ],
} as const satisfies Step;
