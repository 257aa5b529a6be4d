import { notSure, ratherTalk } from '@/domain/intake/open-options';
import type { Step } from '@/domain/intake/step';

export const WHO_FOR = ['me', 'someone', 'referral'] as const;
export const RELATIONS = ['partner', 'parent', 'child', 'sibling', 'family', 'friend', 'other'] as const;

/** Whom the care is for. Every later sentence follows from it. */
export const whoFor = {
  slug: 'who-for',
  page: 2,
  compared: false,
  title: { en: 'Who is this for?', es: '¿Para quién es esto?' },
  questions: [
    {
      id: 'forWhom',
      kind: 'choice',
      label: { en: 'Who is this for?', es: '¿Para quién es esto?' },
      options: [
        { value: 'me', label: { en: 'Me', es: 'Para mí' } },
        { value: 'someone', label: { en: 'Someone I care about', es: 'Para alguien que me importa' } },
        {
          value: 'referral',
          label: {
            en: 'Someone I’m sending to you as part of my job',
            es: 'Para alguien que les envío como parte de mi trabajo',
          },
        },
      ],
      required: { message: { en: 'Choose who this is for.', es: 'Elija para quién es esto.' } },
    },
    {
      id: 'callerName',
      kind: 'text',
      label: { en: 'What should we call you?', es: '¿Cómo le llamamos a usted?' },
      hint: {
        en: 'Your own name, not theirs. A first name is fine.',
        es: 'Su propio nombre, no el de la otra persona. Basta el primero.',
      },
      max: 80,
      onlyWith: { question: 'forWhom', values: ['someone', 'referral'] },
    },
    {
      id: 'relation',
      kind: 'choice',
      label: { en: 'Who are they to you?', es: '¿Qué relación tiene con esa persona?' },
      options: [
        { value: 'partner', label: { en: 'My husband, wife or partner', es: 'Mi esposo, esposa o pareja' } },
        { value: 'parent', label: { en: 'My mother or father', es: 'Mi madre o mi padre' } },
        { value: 'child', label: { en: 'My son or daughter', es: 'Mi hijo o mi hija' } },
        { value: 'sibling', label: { en: 'My brother or sister', es: 'Mi hermano o mi hermana' } },
        { value: 'family', label: { en: 'Other family', es: 'Otro familiar' } },
        { value: 'friend', label: { en: 'A friend', es: 'Un amigo o una amiga' } },
        { value: 'other', label: { en: 'Someone else', es: 'Otra persona' } },
        notSure,
        ratherTalk,
      ],
      onlyWith: { question: 'forWhom', values: ['someone'] },
    },
    {
      id: 'organisation',
      kind: 'text',
      label: { en: 'Where do you work?', es: '¿Dónde trabaja usted?' },
      max: 120,
      onlyWith: { question: 'forWhom', values: ['referral'] },
    },
  ],
} as const satisfies Step;
