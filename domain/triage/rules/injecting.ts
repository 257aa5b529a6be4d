import { maybe, said } from '@/domain/triage/amount';
import { at, type Rule } from '@/domain/triage/finding';
import type { SubstanceUse } from '@/domain/triage/input';
import { isOf, type Seen } from '@/domain/triage/seen';

const now = at('now');

/** A long-acting shot from a clinic. Pills that a doctor prescribed and the person injects are no such thing. */
function isClinicShot({ id, prescribed }: SubstanceUse): boolean {
  return said(prescribed) && isOf(id, ['opioid_partial', 'antagonist', 'antipsychotic']);
}

/** Injects, said so or seen from a route. */
function injecting({ medical, uses }: Seen) {
  const told = maybe(medical.injects90d) ? at('medical')('injects90d') : [];
  const routes = uses.filter((use) => use.route === 'injection' && !isClinicShot(use)).map((use) => use.id);
  return [...told, ...at('substances')(...routes)];
}

export const injectionInfectionRedFlag: Rule = {
  id: 'T20',
  name: 'injection_infection_red_flag',
  urgency: 'emergency_now',
  because: {
    en: 'This may be an infection of the heart, the blood or the spine.',
    es: 'Posible infección del corazón (endocarditis), de la sangre (sepsis) o de la columna (absceso).',
  },
  askNext: {
    en: 'Ask if 911 has been called, and when the fever began.',
    es: 'Pregunte si ya llamaron al 911 y cuándo empezó la fiebre.',
  },
  toCaller: {
    en: 'Fever with back pain, new weakness, confusion or short breath needs help now. Call 911.',
    es: 'Si hay fiebre con dolor de espalda, debilidad nueva, confusión o falta de aire, llame al 911 ahora.',
  },
  toldBy: 'infection',
  sources: ['ucsf_pwid'],
  look: (seen) => {
    const signs = (['backPain', 'weakness', 'shortBreath', 'confused'] as const).filter((s) => maybe(seen.now[s]));
    const injects = injecting(seen);
    return injects.length > 0 && maybe(seen.now.fever) && signs.length > 0
      ? [...injects, ...now('fever', ...signs)]
      : [];
  },
};

export const injectionFeverOrWound: Rule = {
  id: 'T21',
  name: 'injection_fever_or_wound',
  urgency: 'urgent_1h',
  because: {
    en: 'A fever in a person who injects needs tests in a hospital. Wounds from xylazine need care.',
    es: 'La fiebre en una persona que se inyecta necesita estudios en el hospital. Las heridas por xilacina necesitan atención.',
  },
  askNext: {
    en: 'Ask how high the fever is, and if the wound is black or spreads. Ask about back pain or weakness.',
    es: 'Pregunte qué tan alta es la fiebre, si la herida está negra o se extiende, y si hay dolor de espalda o debilidad.',
  },
  toCaller: {
    en: 'A fever or a bad wound needs a doctor or a hospital today. If there is also back pain, weakness or short breath, call 911.',
    es: 'Una fiebre o una herida mala necesita un médico o un hospital hoy. Si también hay dolor de espalda, debilidad o falta de aire, llame al 911.',
  },
  toldBy: 'infection',
  sources: ['ucsf_pwid', 'fda_xylazine'],
  look: (seen) => {
    const signs = (['fever', 'badWound'] as const).filter((sign) => maybe(seen.now[sign]));
    const injects = injecting(seen);
    return injects.length > 0 && signs.length > 0 ? [...injects, ...now(...signs)] : [];
  },
};
