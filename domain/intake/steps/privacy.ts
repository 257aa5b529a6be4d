import type { Step } from '@/domain/intake/step';
import type { Words } from '@/domain/language';

const kept: readonly Words[] = [
  {
    en: 'We lock your answers. Only our staff who help you can open them, and we write down each time they do.',
    es: 'Guardamos sus respuestas bajo llave. Solo el personal que le ayuda puede abrirlas, y anotamos cada vez que lo hace.',
  },
  // 42 CFR Part 2. Source: `fr_part2`.
  {
    en: 'A federal privacy law (42\u00A0CFR\u00A0Part\u00A02) protects what you tell us. It even covers that you asked for help.',
    es: 'Una ley federal de privacidad (42\u00A0CFR\u00A0Parte\u00A02) protege lo que nos cuenta. Cubre incluso que pidió ayuda.',
  },
];

/** Said before anything is asked. What we keep and who sees it; the centre's own lines are added by the page. */
export const privacy = {
  slug: 'privacy',
  page: 1,
  compared: false,
  title: { en: 'Before you start', es: 'Antes de empezar' },
  intro: [
    {
      en: 'You can leave at any time. The “Leave now” button takes you to a plain page and clears what this form kept here.',
      es: 'Puede irse cuando quiera. El botón “Salir ya” le lleva a una página común y borra lo que este formulario guardó aquí.',
    },
    {
      en: 'It does not clear the list of pages you have seen. If someone may check this phone, use a private window.',
      es: 'No borra la lista de páginas que usted vio. Si alguien puede revisar este teléfono, use una ventana privada.',
    },
    ...kept,
    {
      en: 'You can skip almost any question. This is not medical advice, and no one watches this form day and night.',
      es: 'Puede saltarse casi todas las preguntas. Esto no es consejo médico, y nadie vigila este formulario las 24 horas.',
    },
  ],
  aloud: [
    {
      en: 'I will ask some questions and write down what you say. You can stop at any time.',
      es: 'Le haré unas preguntas y anotaré lo que me diga. Puede parar cuando quiera.',
    },
    {
      en: 'Are you somewhere you can talk? If someone may hear you, tell me and we can stop.',
      es: '¿Está en un lugar donde puede hablar? Si alguien puede oírle, dígame y paramos.',
    },
    ...kept,
    {
      en: 'You can skip almost any question. This is not medical advice.',
      es: 'Puede saltarse casi todas las preguntas. Esto no es consejo médico.',
    },
  ],
  questions: [],
} as const satisfies Step;
