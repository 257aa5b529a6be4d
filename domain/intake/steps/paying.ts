import { notSure, ratherTalk } from '@/domain/intake/open-options';
import type { Step } from '@/domain/intake/step';

/** Who might pay. It changes nothing about when somebody is answered. */
export const paying = {
  slug: 'paying',
  page: 21,
  title: { en: 'Paying', es: 'El pago' },
  intro: [
    {
      en: 'Not having insurance won’t stop us answering. It changes no one’s place in line.',
      es: 'No tener seguro no impide que le contestemos. No cambia el turno de nadie.',
    },
  ],
  questions: [
    {
      id: 'payer',
      kind: 'choices',
      label: { en: 'How could this be paid?', es: '¿Cómo se podría pagar?' },
      hint: { en: 'Tick all that fit.', es: 'Marque todo lo que pueda ser.' },
      options: [
        {
          value: 'insurance',
          label: { en: 'Insurance, from work or bought', es: 'Un seguro, del trabajo o comprado' },
        },
        { value: 'medicaid', label: { en: 'Medicaid', es: 'Medicaid' } },
        { value: 'medicare', label: { en: 'Medicare', es: 'Medicare' } },
        { value: 'va', label: { en: 'VA or TRICARE', es: 'VA o TRICARE' } },
        { value: 'self', label: { en: 'Out of pocket', es: 'De su bolsillo' } },
        { value: 'none', label: { en: 'No way to pay right now', es: 'Ahora no hay con qué pagar' } },
        notSure,
        ratherTalk,
      ],
    },
    {
      id: 'plan',
      kind: 'text',
      label: { en: 'What is the plan called?', es: '¿Cómo se llama el plan?' },
      hint: { en: 'Only if you have it handy.', es: 'Solo si lo tiene a mano.' },
      max: 120,
      onlyWith: { question: 'payer', values: ['insurance', 'medicaid', 'medicare', 'va'] },
    },
    {
      id: 'memberNumber',
      kind: 'text',
      label: { en: 'What is the member number?', es: '¿Cuál es el número de miembro?' },
      hint: { en: 'Only if you have the card handy.', es: 'Solo si tiene la tarjeta a mano.' },
      max: 60,
      onlyWith: { question: 'payer', values: ['insurance', 'medicaid', 'medicare', 'va'] },
    },
  ],
} as const satisfies Step;
