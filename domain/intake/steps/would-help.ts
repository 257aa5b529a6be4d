import { notSure, ratherTalk } from '@/domain/intake/open-options';
import type { Step } from '@/domain/intake/step';

/** What the caller came for, in their order of things rather than ours. */
export const wouldHelp = {
  slug: 'would-help',
  page: 6,
  title: { en: 'What would help most?', es: '¿Qué ayudaría más?' },
  questions: [
    {
      id: 'help',
      kind: 'choices',
      label: { en: 'What would help most?', es: '¿Qué ayudaría más?' },
      hint: { en: 'Tick all that fit.', es: 'Marque todo lo que quiera.' },
      options: [
        { value: 'stop_safely', label: { en: 'To stop in a safe way', es: 'Dejarlo de una forma más segura' } },
        { value: 'place_to_stay', label: { en: 'A place to stay', es: 'Un lugar donde quedarse' } },
        { value: 'talk', label: { en: 'To talk it through', es: 'Hablarlo con alguien' } },
        {
          value: 'medicine',
          label: { en: 'Medicine for alcohol or opioids', es: 'Medicina para el alcohol o los opioides' },
        },
        notSure,
        ratherTalk,
      ],
    },
  ],
} as const satisfies Step;
