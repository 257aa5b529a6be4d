import { maybe } from '@/domain/triage/amount';
import { ALCOHOL_AND_SEDATIVES, STIMULANTS } from '@/domain/triage/classes';
import { at, type Rule } from '@/domain/triage/finding';
import { chestPainOrStroke, overdoseSignsNow, seizureNow } from '@/domain/triage/rules/right-now';
import { suicideAcute } from '@/domain/triage/rules/suicide';
import { present, type Seen } from '@/domain/triage/seen';

const age = at('person')('age');

export const minor: Rule = {
  id: 'T26',
  name: 'minor',
  urgency: 'same_day',
  because: {
    en: 'State consent law and the path for adolescents apply; never accept automatically.',
    es: 'Ley estatal de consentimiento y ruta para adolescentes. Nunca aceptar de forma automática.',
  },
  askNext: {
    en: 'Ask who their parent or guardian is, and if it is safe to call them.',
    es: 'Pregunte quién es su madre, padre o tutor y si es seguro llamarle.',
  },
  toCaller: {
    en: 'You can talk with us at any age. We will say what the law asks of us.',
    es: 'Puede hablar con nosotros a cualquier edad. Le diremos qué pide la ley.',
  },
  sources: ['fr_part2'],
  look: ({ input }) => (typeof input.age === 'number' && input.age < 18 ? age : []),
};

/** From 65, with alcohol or a sedative. */
export const olderAdult: Rule = {
  id: 'T27',
  name: 'older_adult',
  urgency: 'same_day',
  because: {
    en: 'Age over 65 raises the risk of severe withdrawal and of sedation.',
    es: 'Tener más de 65 años es un factor de riesgo de abstinencia grave y de sedación.',
  },
  askNext: {
    en: 'Ask about falls, other medicines, and who lives with them.',
    es: 'Pregunte por caídas, otras medicinas y con quién vive.',
  },
  toCaller: {
    en: 'With age these act more strongly. Please do not stop them all at once.',
    es: 'Con la edad actúan con más fuerza. No las deje de golpe.',
  },
  sources: ['asam_aw_2020', 'fda_2019_gabapentinoid'],
  look: (seen) => {
    const used = present(seen, ALCOHOL_AND_SEDATIVES);
    return (seen.input.age ?? 0) >= 65 && used.length > 0 ? [...age, ...at('substances')(...used)] : [];
  },
};

/** With danger the emergency rules speak, and this one keeps still. */
function danger(seen: Seen): boolean {
  const emergencies = [overdoseSignsNow, suicideAcute, chestPainOrStroke, seizureNow];
  return maybe(seen.input.dangerNow) || emergencies.some((rule) => rule.look(seen).length > 0);
}

export const stimulantPsychosis: Rule = {
  id: 'T29',
  name: 'stimulant_psychosis_or_crash',
  urgency: 'same_day',
  because: {
    en: 'Voices or paranoia with stimulants call for mental health contact the same day.',
    es: 'Contacto de salud mental el mismo día.',
  },
  askNext: {
    en: 'Ask if they feel safe, if they sleep, and what the voices say.',
    es: 'Pregunte si se siente a salvo, si duerme y qué dicen las voces.',
  },
  toCaller: {
    en: 'Hearing voices or feeling watched can ease with help. Call or text 988.',
    es: 'Oír voces o sentir que le vigilan puede mejorar con ayuda. Llame al 988 y oprima 2.',
  },
  sources: ['nida_topics'],
  look: (seen) => {
    const signs = (['voicesOrParanoia', 'hallucinating'] as const).filter((sign) => maybe(seen.now[sign]));
    const used = present(seen, STIMULANTS);
    if (signs.length === 0 || used.length === 0 || danger(seen)) return [];
    return [...at('now')(...signs), ...at('substances')(...used)];
  },
};
