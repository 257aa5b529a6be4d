import { type SubstanceId, substance } from '@/domain/substances/catalogue';
import { denied, known, maybe } from '@/domain/triage/amount';
import { at, type Rule } from '@/domain/triage/finding';
import type { TriageInput } from '@/domain/triage/input';
import { isDaily } from '@/domain/triage/seen';

/** Life-threatening to stop, or serious to stop; a medicine taken beside is its prescriber's to watch. */
function dangerousToStop(id: SubstanceId): boolean {
  const { abruptStop, role } = substance(id);
  return abruptStop.danger === 'life_threatening' || (abruptStop.danger === 'serious' && role === undefined);
}

export const missingLastUse: Rule = {
  id: 'T34',
  name: 'missing_last_use',
  urgency: 'same_day',
  because: {
    en: 'The dangerous hours cannot be ruled out. Call back the same day.',
    es: 'No se puede descartar el periodo de riesgo. Llame de vuelta el mismo día.',
  },
  askNext: {
    en: 'Ask when it was last taken: today, last night, or before.',
    es: 'Pregunte cuándo lo tomó por última vez: hoy, anoche o antes.',
  },
  toCaller: {
    en: 'Try to think when the last time was. It helps us help you.',
    es: 'Trate de recordar cuándo fue la última vez. Nos ayuda a ayudarle.',
  },
  toldBy: 'staff_alone',
  sources: ['asam_aw_2020'],
  look: (seen) => {
    const uses = seen.uses.filter((use) => dangerousToStop(use.id) && isDaily(use, seen) && !known(use.lastUseH));
    return at('substances')(...uses.map((use) => use.id));
  },
};

export const dangerTickedNow: Rule = {
  id: 'P01',
  name: 'danger_ticked_now',
  urgency: 'emergency_now',
  because: {
    en: 'A danger was ticked as happening now. It stands until staff decide otherwise.',
    es: 'Se marcó un peligro que está pasando ahora. Se mantiene hasta que el personal decida otra cosa.',
  },
  askNext: {
    en: 'Ask if it is still going on, and if 911 or 988 was called.',
    es: 'Pregunte si sigue pasando y si ya llamaron al 911 o al 988.',
  },
  toCaller: {
    en: 'If it is still going on, call 911 now. For thoughts of suicide you can call or text 988.',
    es: 'Si sigue pasando, llame al 911 ahora. Si piensa en el suicidio, llame al 988 y oprima 2, o escriba AYUDA al 988.',
  },
  toldBy: 'emergency_page',
  sources: ['crisis_lines'],
  look: ({ input }) => (maybe(input.dangerNow) ? at('now')('dangerNow') : []),
};

/** Nobody came to the substances, or of one that was named it is known neither how often nor when last. */
function littleSaid({ substances }: TriageInput): boolean {
  return !substances || substances.some((use) => !known(use.days30) && !known(use.lastUseH));
}

/**
 * An intake says itself whether it has too few answers, and is believed; other answers are looked through. Whoever says
 * it: how often is not known of what is dangerous to stop, so nobody can tell daily use from a single evening.
 */
export const tooFewAnswers: Rule = {
  id: 'P02',
  name: 'too_few_answers',
  urgency: 'same_day',
  because: {
    en: 'There are too few answers to judge by. Not knowing is no reason to wait.',
    es: 'Hay muy pocas respuestas para saber. No saber no es razón para esperar.',
  },
  askNext: {
    en: 'Ask what was taken, when last, and how they feel now.',
    es: 'Pregunte qué tomó, cuándo fue la última vez y cómo se siente.',
  },
  toCaller: {
    en: 'We do not know enough yet, so we will ask a few more things when we talk.',
    es: 'Aún no sabemos bastante. Le haremos más preguntas cuando hablemos.',
  },
  toldBy: 'staff_alone',
  sources: ['asam_aw_2020'],
  look: ({ input, uses }) => {
    const uncounted = uses.filter((use) => dangerousToStop(use.id) && !known(use.days30)).map((use) => use.id);
    const tooFew = maybe(input.tooFewAnswers) || (!denied(input.tooFewAnswers) && littleSaid(input));
    return tooFew || uncounted.length > 0 ? [...at('person')('tooFewAnswers'), ...at('substances')(...uncounted)] : [];
  },
};

export const unlistedSubstance: Rule = {
  id: 'P03',
  name: 'unlisted_substance',
  urgency: 'same_day',
  because: {
    en: 'A substance we have no facts on was named. Not known does not mean safe.',
    es: 'Se nombró una sustancia de la que no tenemos datos. Que no se sepa no quiere decir que sea segura.',
  },
  askNext: {
    en: 'Ask what it looked like, where it came from and how it felt.',
    es: 'Pregunte cómo era, de dónde venía y qué sintió.',
  },
  toCaller: {
    en: 'We have no facts on this one. Not known does not mean safe. Poison Help answers at any hour: 1-800-222-1222.',
    es: 'No tenemos datos de esto. Que no se sepa no quiere decir que sea seguro. En Ayuda por envenenamiento contestan a toda hora: 1-800-222-1222.',
  },
  toldBy: 'unknown',
  sources: ['cdc_poly'],
  look: ({ input }) => at('otherSubstances')(...(input.otherSubstances ?? [])),
};
