import { at, type Rule } from '@/domain/triage/finding';

const suicide = at('suicide');

export const suicideAcute: Rule = {
  id: 'T02',
  name: 'suicide_acute',
  urgency: 'emergency_now',
  because: {
    en: 'The answers on suicide show danger right now.',
    es: 'Las respuestas sobre el suicidio muestran un peligro en este momento.',
  },
  askNext: {
    en: 'Stay on the line; 988 or 911; do not leave them alone.',
    es: 'No cuelgue; 988 o 911; que no se quede a solas.',
  },
  toCaller: {
    en: 'Please call or text 988 now. In danger right now, call 911.',
    es: 'Llame al 988 ahora y oprima 2, o escriba AYUDA al 988. Si hay peligro en este momento, llame al 911.',
  },
  toldBy: 'emergency_page',
  sign: 'suicide',
  sources: ['nimh_asq'],
  look: ({ suicide: s }) =>
    (['thoughtsNow', 'attemptToday', 'planAndMeans'] as const)
      .filter((item) => s[item] === 'yes')
      .flatMap((item) => suicide(item)),
};

/** An item passed over counts; an item that was never asked does not. */
export const suicideNonAcute: Rule = {
  id: 'T03',
  name: 'suicide_non_acute',
  urgency: 'urgent_1h',
  because: {
    en: 'A positive answer needs a safety assessment the same day. We ask for contact in an hour, as the person is not on site.',
    es: 'Un resultado positivo necesita una evaluación de seguridad el mismo día. Pedimos contacto en una hora porque la persona no está en el centro.',
  },
  askNext: {
    en: 'Ask about thoughts of suicide now, a plan, and who is with them.',
    es: 'Pregunte si piensa en el suicidio ahora, si tiene un plan y quién le acompaña.',
  },
  toCaller: {
    en: 'If thoughts of suicide come, call or text 988 at any hour.',
    es: 'Si vienen ideas de suicidio, llame al 988 y oprima 2, o escriba AYUDA al 988, a toda hora.',
  },
  toldBy: 'support',
  sign: 'suicide',
  sources: ['nimh_asq'],
  look: ({ suicide: s }) => {
    if (s.thoughtsNow === 'yes') return [];
    const positive = (['wishDead', 'betterOff', 'thoughtsWeek', 'attemptEver'] as const).filter((i) => s[i] === 'yes');
    const passedOver = Object.entries(s).flatMap(([item, answer]) => (answer === 'no_answer' ? [item] : []));
    return suicide(...positive, ...passedOver);
  },
};
