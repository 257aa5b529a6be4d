import { no, notSure, ratherTalk, yes } from '@/domain/intake/open-options';
import type { Voiced } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';

const CHOOSE: Voiced = {
  en: 'You choose. Left blank, or not sure, means no. You can take a yes back at any time: just call us.',
  es: 'Usted decide. Si lo deja en blanco, o no sabe, es que no. Puede retirar un sí cuando quiera: basta con llamarnos.',
};
const NOT_THE_PAPER: Voiced = {
  you: {
    en: 'A yes here is not the paper you sign before we share facts on your care (42\u00A0CFR\u00A0Part\u00A02).',
    es: 'Un sí aquí no es el permiso que se firma antes de compartir datos de su atención (42\u00A0CFR\u00A0Parte\u00A02).',
  },
  they: {
    en: 'You speak for yourself here, not for them. A yes here is not the paper that is signed before we share facts on their care (42\u00A0CFR\u00A0Part\u00A02).',
    es: 'Aquí usted habla en su propio nombre, no en el de esa persona. Un sí aquí no es el permiso que se firma antes de compartir datos de su atención (42\u00A0CFR\u00A0Parte\u00A02).',
  },
};

/**
 * What we may do with the answers, each asked by itself and none ticked before. It is no consent to disclose under 42 CFR
 * Part 2: that is a form of its own, signed with staff. Left blank is no.
 */
export const permissions = {
  slug: 'permissions',
  page: 23,
  compared: false,
  title: { en: 'What we may do', es: 'Lo que podemos hacer' },
  intro: [
    CHOOSE,
    {
      en: 'You can change it here, too, while your six words open your answers: for 7\u00A0days, or 24\u00A0hours if you ask for less. After that, with the six words you can still stop us or delete it all.',
      es: 'También puede cambiarlo aquí mientras sus seis palabras abran sus respuestas: 7 días, o 24 horas si pide menos. Después todavía sirven para que dejemos de contactarle o para borrarlo todo.',
    },
    NOT_THE_PAPER,
  ],
  paper: [CHOOSE, NOT_THE_PAPER],
  questions: [
    {
      id: 'keep',
      kind: 'choice',
      label: {
        you: {
          en: 'May we keep these answers if you don’t come here now?',
          es: '¿Podemos guardar estas respuestas si ahora no viene?',
        },
        they: {
          en: 'May we keep these answers if they don’t come here now?',
          es: '¿Podemos guardar estas respuestas si esa persona no viene ahora?',
        },
      },
      hint: {
        you: {
          en: 'Then you need not tell it all again if you come back.',
          es: 'Así no tiene que contarlo todo otra vez si vuelve.',
        },
        they: {
          en: 'Then you need not tell it all again if they come later.',
          es: 'Así no tiene que contarlo todo otra vez si esa persona viene después.',
        },
      },
      options: [yes, no, notSure, ratherTalk],
    },
    {
      id: 'talkTo',
      kind: 'choice',
      label: {
        en: 'May we talk about this with someone you name?',
        es: '¿Podemos hablar de esto con alguien que usted nombre?',
      },
      hint: {
        en: 'It can help with plans. We will go over a form with you first.',
        es: 'Puede ayudar con los planes. Antes veremos un formulario con usted.',
      },
      options: [yes, no, notSure, ratherTalk],
    },
    {
      id: 'talkToWho',
      kind: 'text',
      label: { en: 'Who is it, and who are they to you?', es: '¿Quién es, y qué relación tiene con usted?' },
      max: 200,
      onlyWith: { question: 'talkTo', values: ['yes'] },
    },
  ],
} as const satisfies Step;
