import type { Rule } from '@/domain/triage/finding';

// Looks at nothing: triage.ts adds it when no other rule saw anything.
export const nothingFound: Rule = {
  id: 'T00',
  name: 'none',
  urgency: 'routine',
  because: { en: 'Contact the next business day.', es: 'Contacto el siguiente día hábil.' },
  askNext: { en: 'Ask what would help most, and when to call.', es: 'Pregunte qué ayudaría más y cuándo llamar.' },
  toCaller: {
    en: 'Thank you. Our team will read this. In danger, call 911 or 988 at any hour.',
    es: 'Gracias. Nuestro equipo leerá esto. Si hay peligro, llame al 911 o al 988 a toda hora.',
  },
  toldBy: 'staff_alone',
  sources: ['asam_aw_2020'],
  look: () => [],
};
