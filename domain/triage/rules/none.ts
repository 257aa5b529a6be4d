import type { Rule } from '@/domain/triage/finding';

// Looks at nothing: triage.ts adds it when no other rule saw anything.
export const nothingFound: Rule = {
  id: 'T00',
  name: 'none',
  urgency: 'routine',
  because: { en: 'Contact the next business day.', es: 'Contacto el siguiente día hábil.' },
  askNext: { en: 'Ask what would help most, and when to call.', es: 'Pregunte qué ayudaría más y cuándo llamar.' },
  toCaller: {
    en: 'Thank you. Someone on our team will read this.',
    es: 'Gracias. Alguien de nuestro equipo leerá esto.',
  },
  sources: ['asam_aw_2020'],
  look: () => [],
};
