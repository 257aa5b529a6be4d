import type { Step } from '@/domain/intake/step';

/** The code, and when we will be in touch. Nothing is asked here. */
export const receipt = {
  slug: 'receipt',
  page: 13,
  compared: false,
  title: { en: 'We got your answers', es: 'Recibimos sus respuestas' },
  questions: [],
} as const satisfies Step;
