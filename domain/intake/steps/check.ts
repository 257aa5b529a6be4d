import type { Step } from '@/domain/intake/step';

/** The summary, with a link to change each answer. Posting it sends the whole. */
export const check = {
  slug: 'check',
  page: 12,
  compared: false,
  title: { en: 'Check your answers', es: 'Revise sus respuestas' },
  intro: [
    {
      en: 'Look over what you said. You can change any of it. Then send it to us.',
      es: 'Revise lo que dijo. Puede cambiar lo que quiera. Después, envíelo.',
    },
  ],
  aloud: [
    {
      en: 'I will read back what I wrote down. Tell me what to change.',
      es: 'Le voy a leer lo que anoté. Dígame si hay algo que cambiar.',
    },
  ],
  questions: [],
} as const satisfies Step;
