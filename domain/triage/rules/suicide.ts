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
    es: 'Quédese en la línea; 988 o 911; no deje sola a la persona.',
  },
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
  askNext: null,
  sources: ['nimh_asq'],
  look: ({ suicide: s }) => {
    if (s.thoughtsNow === 'yes') return [];
    const positive = (['wishDead', 'betterOff', 'thoughtsWeek', 'attemptEver'] as const).filter((i) => s[i] === 'yes');
    const passedOver = Object.entries(s).flatMap(([item, answer]) => (answer === 'no_answer' ? [item] : []));
    return suicide(...positive, ...passedOver);
  },
};
