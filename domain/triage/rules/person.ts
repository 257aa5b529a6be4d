import { maybe } from '@/domain/triage/amount';
import { ALCOHOL_AND_SEDATIVES, STIMULANTS } from '@/domain/triage/classes';
import { at, type Rule } from '@/domain/triage/finding';
import { present } from '@/domain/triage/seen';

const age = at('person')('age');

export const minor: Rule = {
  id: 'T26',
  name: 'minor',
  urgency: 'same_day',
  because: {
    en: 'The state’s law on consent and the path for teens apply. A person decides, never a rule.',
    es: 'Se aplican la ley estatal de consentimiento y la ruta para adolescentes. Decide una persona, nunca una regla.',
  },
  askNext: {
    en: 'Ask how old they are and where they live. Check the consent law there before calling a parent or guardian.',
    es: 'Pregunte qué edad tiene y dónde vive. Revise la ley de consentimiento de ahí antes de llamar a madre, padre o tutor.',
  },
  toCaller: {
    en: 'You can talk with us at any age. We will say what the law asks of us.',
    es: 'Puede hablar con nosotros a cualquier edad. Le diremos qué pide la ley.',
  },
  toldBy: 'staff_alone',
  sources: ['fr_part2'],
  look: ({ input }) => (typeof input.age === 'number' && input.age < 18 ? age : []),
};

/** From 65, with alcohol or a sedative. */
export const olderAdult: Rule = {
  id: 'T27',
  name: 'older_adult',
  urgency: 'same_day',
  because: {
    en: 'Past age 65 there is more risk of a hard withdrawal and of very deep sleep.',
    es: 'Tener más de 65 años es un factor de riesgo de abstinencia grave y de sedación.',
  },
  askNext: {
    en: 'Ask about falls, other medicines, and who lives with them.',
    es: 'Pregunte por caídas, otras medicinas y con quién vive.',
  },
  toCaller: {
    en: 'After age 65, these can bring deeper sleep, and stopping can be harder. Please do not stop them all at once.',
    es: 'Después de los 65 años, pueden dar un sueño más profundo y cuesta más dejarlas. No las deje de golpe.',
  },
  toldBy: 'staff_alone',
  sources: ['asam_aw_2020', 'fda_2019_gabapentinoid'],
  look: (seen) => {
    const used = present(seen, ALCOHOL_AND_SEDATIVES);
    return (seen.input.age ?? 0) >= 65 && used.length > 0 ? [...age, ...at('substances')(...used)] : [];
  },
};

export const stimulantPsychosis: Rule = {
  id: 'T29',
  name: 'stimulant_psychosis_or_crash',
  urgency: 'same_day',
  because: {
    en: 'Voices, or a fear of being watched, with an upper call for mental health staff the same day.',
    es: 'Las voces o la paranoia con un estimulante piden contacto de salud mental el mismo día.',
  },
  askNext: {
    en: 'Ask if they feel safe, if they sleep, and what the voices say.',
    es: 'Pregunte si se siente a salvo, si duerme y qué dicen las voces.',
  },
  toCaller: {
    en: 'If you hear voices or feel watched, please talk with someone today. Call or text 988 at any hour.',
    es: 'Si oye voces o siente que le vigilan, hable con alguien hoy. Llame al 988 y oprima 2, o escriba AYUDA al 988, a toda hora.',
  },
  toldBy: 'support',
  sources: ['nida_topics'],
  // "No danger": with one found, the emergency rules speak.
  quietInEmergency: true,
  look: (seen) => {
    const signs = (['voicesOrParanoia', 'hallucinating'] as const).filter((sign) => maybe(seen.now[sign]));
    const used = present(seen, STIMULANTS);
    if (signs.length === 0 || used.length === 0) return [];
    return [...at('now')(...signs), ...at('substances')(...used)];
  },
};
