import { namedIn } from '@/domain/intake/named';
import { no, notSure, ratherTalk, yes } from '@/domain/intake/open-options';
import type { Step } from '@/domain/intake/step';

/** The gate before the mixes: only with two or more substances is there anything to ask. */
export const mixes = {
  slug: 'mixes',
  page: 9,
  title: { en: 'At the same time', es: 'Al mismo tiempo' },
  kinder: 'mixes',
  when: ({ said }) => namedIn(said.substances).length > 1,
  questions: [
    {
      id: 'mixed',
      kind: 'choice',
      label: {
        en: 'Was one still working when the next one was taken?',
        es: '¿Todavía hacía efecto una cuando se tomó la siguiente?',
      },
      hint: {
        en: 'Like a drink, and then a pill that same night.',
        es: 'Como un trago y después una pastilla esa misma noche.',
      },
      options: [yes, no, notSure, ratherTalk],
    },
  ],
} as const satisfies Step;
