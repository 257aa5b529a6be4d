import { type SubstanceId, substance } from '@/domain/substances/catalogue';
import { known, maybe } from '@/domain/triage/amount';
import { at, type Rule } from '@/domain/triage/finding';
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
  askNext: null,
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
  askNext: null,
  sources: ['crisis_lines'],
  look: ({ input }) => (maybe(input.dangerNow) ? at('now')('dangerNow') : []),
};

export const tooFewAnswers: Rule = {
  id: 'P02',
  name: 'too_few_answers',
  urgency: 'same_day',
  because: {
    en: 'There are too few answers to judge by. Not knowing is no reason to wait.',
    es: 'Hay muy pocas respuestas para saber. No saber no es razón para esperar.',
  },
  askNext: null,
  sources: ['asam_aw_2020'],
  look: ({ input }) => (maybe(input.tooFewAnswers) ? at('person')('tooFewAnswers') : []),
};

export const unlistedSubstance: Rule = {
  id: 'P03',
  name: 'unlisted_substance',
  urgency: 'same_day',
  because: {
    en: 'A substance we have no facts on was named. Not known does not mean safe.',
    es: 'Se nombró una sustancia de la que no tenemos datos. Que no se sepa no quiere decir que sea segura.',
  },
  askNext: null,
  sources: ['cdc_poly'],
  look: ({ input }) => at('otherSubstances')(...(input.otherSubstances ?? [])),
};
