import { askInstrument } from '@/domain/intake/ask-instrument';
import type { Step } from '@/domain/intake/step';
import { phq2 } from '@/domain/screening/phq2';

/** PHQ-2. Only for somebody who asks for themself: it asks of one's own mood. */
export const mood = {
  slug: 'mood',
  page: 16,
  title: { en: 'Your mood', es: 'Su ánimo' },
  intro: [
    {
      en: 'Low mood is common, and we can help with it. Skip what you don’t want to answer.',
      es: 'Es común tener el ánimo bajo, y podemos ayudar con eso. Deje en blanco lo que no quiera contestar.',
    },
  ],
  only: 'you',
  questions: askInstrument(phq2, phq2.items),
} as const satisfies Step;
