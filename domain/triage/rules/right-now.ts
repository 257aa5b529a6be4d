import { maybe } from '@/domain/triage/amount';
import { DELIRIUM } from '@/domain/triage/classes';
import { at, type Rule } from '@/domain/triage/finding';
import { present } from '@/domain/triage/seen';

const now = at('now');

/** Any sign counts, one we have no name for too: it was ticked among signs of overdose. */
export const overdoseSignsNow: Rule = {
  id: 'T01',
  name: 'overdose_signs_now',
  urgency: 'emergency_now',
  because: {
    en: 'These are signs of an overdose that can kill.',
    es: 'Estas son señales de una sobredosis que pone en peligro la vida.',
  },
  askNext: {
    en: 'Tell them to call 911, give naloxone, start rescue breaths, stay.',
    es: 'Dígales que llamen al 911, den naloxona, empiecen respiración de rescate y se queden.',
  },
  toCaller: {
    en: 'Call 911 now. Give naloxone if you have it. Stay until help comes.',
    es: 'Llame al 911 ahora. Dé naloxona si la tiene. Quédese hasta que llegue la ayuda.',
  },
  toldBy: 'emergency_page',
  sign: 'breathing',
  sources: ['cdc_od_signs'],
  look: (seen) => now(...(seen.now.signs ?? [])),
};

export const chestPainOrStroke: Rule = {
  id: 'T04',
  name: 'chest_pain_or_stroke',
  urgency: 'emergency_now',
  because: {
    en: 'Stimulants, and alcohol with cocaine, raise the risk of heart attack and stroke. Any chest pain now means 911.',
    es: 'Los estimulantes, y el alcohol con cocaína, suben el riesgo de infarto y derrame cerebral. Con cualquier dolor de pecho ahora, llame al 911.',
  },
  askNext: {
    en: 'Ask if 911 has been called. Ask when the pain or weakness began.',
    es: 'Pregunte si ya llamaron al 911. Pregunte cuándo empezó el dolor o la debilidad.',
  },
  toCaller: {
    en: 'Call 911 now for chest pain, a weak face or arm, or hard breathing.',
    es: 'Llame al 911 ahora por dolor de pecho, cara o brazo débil, o si cuesta respirar.',
  },
  toldBy: 'emergency_page',
  sign: 'chest_pain',
  sources: ['aha_cocaine_cp', 'cocaethylene_2024'],
  look: (seen) =>
    (['chestPain', 'strokeSigns', 'severeBreathing'] as const)
      .filter((sign) => maybe(seen.now[sign]))
      .flatMap((sign) => now(sign)),
};

export const seizureNow: Rule = {
  id: 'T05',
  name: 'seizure_now',
  urgency: 'emergency_now',
  because: {
    en: 'A seizure can come again. It can lead to delirium, which is deep confusion.',
    es: 'Una convulsión puede volver y llevar al delirio (una confusión muy fuerte).',
  },
  askNext: {
    en: 'Ask if 911 has been called, if it stopped, and if they wake up.',
    es: 'Pregunte si ya llamaron al 911, si paró y si la persona despierta.',
  },
  toCaller: { en: 'Call 911 for a seizure. It can come again.', es: 'Llame al 911 por una convulsión. Puede volver.' },
  toldBy: 'emergency_page',
  sign: 'seizure',
  sources: ['asam_aw_2020'],
  look: (seen) => (maybe(seen.now.seizureLast24h) ? now('seizureLast24h') : []),
};

/** Fires, too, where substances were not asked for or are not in the catalogue: we do not know what is behind it. */
export const deliriumNow: Rule = {
  id: 'T06',
  name: 'delirium_now',
  urgency: 'emergency_now',
  because: {
    en: 'This may be delirium tremens. It may also come from stopping a sedative, GHB, baclofen or medetomidine.',
    es: 'Puede ser delirium tremens. También puede venir de dejar un sedante, el GHB, el baclofeno o la medetomidina.',
  },
  askNext: {
    en: 'Ask who is with them, what was last taken, and what was stopped.',
    es: 'Pregunte quién le acompaña, qué tomó al final y qué dejó de tomar.',
  },
  toCaller: {
    en: 'Seeing things or being very confused needs help now. Call 911.',
    es: 'Ver cosas o tener mucha confusión necesita ayuda ahora. Llame al 911.',
  },
  toldBy: 'emergency_page',
  sign: 'seeing_or_confused',
  sources: ['asam_aw_2020', 'mmwr_medetomidine', 'ghb_review', 'baclofen_wd_cases'],
  look: (seen) => {
    const signs = (['hallucinating', 'confused'] as const).filter((sign) => maybe(seen.now[sign]));
    const behind = present(seen, DELIRIUM);
    const notKnown = !seen.input.substances || (seen.input.otherSubstances ?? []).length > 0;
    if (signs.length === 0 || (behind.length === 0 && !notKnown)) return [];
    return [...now(...signs), ...at('substances')(...behind)];
  },
};
