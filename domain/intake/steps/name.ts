import type { Step } from '@/domain/intake/step';

/** The name to use. Nobody has to give the one on their papers. */
export const name = {
  slug: 'name',
  page: 4,
  sentAtOnce: true,
  title: { en: 'A name to use', es: 'Un nombre' },
  questions: [
    {
      id: 'name',
      kind: 'text',
      label: {
        you: { en: 'What should we call you?', es: '¿Cómo quiere que le llamemos?' },
        they: { en: 'What should we call them?', es: '¿Cómo llamamos a esa persona?' },
      },
      hint: { en: 'A first name or a nickname is fine.', es: 'Basta el primer nombre o un apodo.' },
      max: 80,
    },
  ],
} as const satisfies Step;
