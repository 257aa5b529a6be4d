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
        you: {
          en: 'Did you take one of the things you named while another was still working?',
          es: '¿Tomó una de las cosas que nombró cuando otra todavía le hacía efecto?',
        },
        they: {
          en: 'Did they take one of the things you named while another was still working?',
          es: 'De lo que usted nombró, ¿tomó algo esa persona cuando otra cosa aún le hacía efecto?',
        },
      },
      hint: {
        en: 'Like a drink, and then a pill that same night.',
        es: 'Como un trago y después una pastilla esa misma noche.',
      },
      options: [yes, no, notSure, ratherTalk],
    },
  ],
} as const satisfies Step;
