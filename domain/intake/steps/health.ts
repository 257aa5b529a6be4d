import { injectedAsNamed } from '@/domain/intake/injecting';
import { no, notSure, ratherTalk, yes } from '@/domain/intake/open-options';
import type { Step } from '@/domain/intake/step';

/** What makes stopping, or a medicine, more dangerous; and whether there is anything to ask about injecting. */
export const health = {
  slug: 'health',
  page: 15,
  title: { en: 'Health', es: 'Salud' },
  questions: [
    {
      id: 'conditions',
      kind: 'choices',
      label: {
        you: { en: 'Do you have any of these?', es: '¿Tiene usted algo de esto?' },
        they: { en: 'Do they have any of these?', es: '¿Esa persona tiene algo de esto?' },
      },
      hint: { en: 'Tick all that fit.', es: 'Marque todo lo que tenga.' },
      options: [
        { value: 'seizures', label: { en: 'Seizures (epilepsy)', es: 'Convulsiones (epilepsia)' } },
        { value: 'heart', label: { en: 'Heart trouble', es: 'Problemas del corazón' } },
        { value: 'liver', label: { en: 'Liver trouble', es: 'Problemas del hígado' } },
        { value: 'kidney', label: { en: 'Kidney trouble, or dialysis', es: 'Problemas de los riñones, o diálisis' } },
        {
          value: 'breathing',
          label: { en: 'Breathing trouble, like asthma', es: 'Problemas para respirar, como asma' },
        },
        { value: 'none', label: { en: 'None of these', es: 'Nada de esto' }, exclusive: true },
        notSure,
        ratherTalk,
      ],
    },
    {
      id: 'pregnant',
      kind: 'choice',
      label: {
        you: { en: 'Are you pregnant, or might you be?', es: '¿Está usted embarazada, o podría estarlo?' },
        they: { en: 'Are they pregnant, or might they be?', es: '¿Esa persona está embarazada, o podría estarlo?' },
      },
      options: [
        yes,
        no,
        { value: 'not_sure', label: { en: 'Maybe, or I’m not sure', es: 'Tal vez, o no sé bien' }, exclusive: true },
        ratherTalk,
      ],
    },
    {
      id: 'injects',
      kind: 'choice',
      label: {
        you: {
          en: 'Did you inject anything in the last 90 days?',
          es: '¿Se ha inyectado algo en los últimos 90 días?',
        },
        they: {
          en: 'Did they inject anything in the last 90 days?',
          es: '¿Esa persona se ha inyectado algo en los últimos 90 días?',
        },
      },
      hint: {
        en: 'Shots from a nurse, or for diabetes, don’t count.',
        es: 'No cuentan las inyecciones que pone personal de salud ni las de la diabetes.',
      },
      options: [yes, no, notSure, ratherTalk],
      when: ({ said }) => !injectedAsNamed(said),
    },
  ],
} as const satisfies Step;
