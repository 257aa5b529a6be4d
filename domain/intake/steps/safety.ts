import { askInstrument } from '@/domain/intake/ask-instrument';
import { no, notSure, ratherTalk } from '@/domain/intake/open-options';
import type { Given, Voiced } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';
import { asq } from '@/domain/screening/asq';

const HELP: Voiced = {
  you: {
    en: 'If you think of ending your life, call or text 988 now. If there is danger now, call 911.',
    es: 'Si piensa en quitarse la vida, llame ahora al 988 y oprima 2, o escriba AYUDA al 988. Si hay peligro ahora, llame al 911.',
  },
  they: {
    en: 'If they talk of ending their life, call or text 988 now. You can call for them. If there is danger now, call 911.',
    es: 'Si esa persona habla de quitarse la vida, llame ahora al 988 y oprima 2, o escriba AYUDA al 988. Puede hacerlo usted. Si hay peligro ahora, llame al 911.',
  },
};
const WHY: Voiced = {
  en: 'We ask everyone this. You can skip it. Then we will ask you when we talk.',
  es: 'Preguntamos esto a todos. Puede dejarlo en blanco. Entonces se lo preguntamos al hablar.',
};

/** The four items of ASQ that are always asked, and the fifth, for when one of them was not a plain no. */
export const ALWAYS_ASKED = asq.items.slice(0, 4);
export const ASKED_AFTER = asq.items.slice(4);

/** Whether one of the four was answered with anything but no, or passed over. Until their page is posted it may come. */
const asksFifth = ({ said }: Given): boolean => ALWAYS_ASKED.some(({ id }) => said.safety?.[id] !== 'no');

/** Suicide safety, of the person themself: ASQ, word for word. Rules T02 and T03 read it, and what was passed over is no "no". */
export const safety = {
  slug: 'safety',
  page: 17,
  title: { en: 'Safety', es: 'Seguridad' },
  intro: [HELP, WHY],
  only: 'you',
  questions: askInstrument(asq, ALWAYS_ASKED),
} as const satisfies Step;

/** The fifth item, only after the first four call for it. */
export const safetyNow = {
  slug: 'safety-now',
  page: 26,
  title: { en: 'Safety right now', es: 'Seguridad ahora' },
  intro: [HELP],
  only: 'you',
  when: asksFifth,
  questions: askInstrument(asq, ASKED_AFTER),
} as const satisfies Step;

/**
 * Who asks for somebody else is asked one question of our own instead, as ASQ was not made for that. A page of its own: who
 * changes whom this is for is asked anew, and a question that was never put is not taken for one that was passed over.
 */
export const talkedOfDying = {
  slug: 'talked-of-dying',
  page: 27,
  title: { en: 'Safety', es: 'Seguridad' },
  intro: [HELP, WHY],
  only: 'they',
  questions: [
    {
      id: 'talked',
      kind: 'choice',
      label: {
        en: 'Have they talked of ending their life?',
        es: '¿Ha hablado esa persona de quitarse la vida?',
      },
      options: [
        { value: 'lately', label: { en: 'Yes, in the last week', es: 'Sí, en la última semana' } },
        { value: 'before', label: { en: 'Yes, before that', es: 'Sí, antes de eso' } },
        no,
        notSure,
        ratherTalk,
      ],
    },
  ],
} as const satisfies Step;
