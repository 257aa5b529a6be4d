import { couldBe, denied, earliest, known, maybe } from '@/domain/triage/amount';
import { OPIOIDS, POSSIBLE_OPIOIDS, STIMULANTS } from '@/domain/triage/classes';
import { at, type Rule } from '@/domain/triage/finding';
import type { Amount, SubstanceUse } from '@/domain/triage/input';
import { isDaily, isOf, present } from '@/domain/triage/seen';

const substances = at('substances');
const history = at('history');

/**
 * A break of three days or more. A return to opioids after a break of unknown length counts, and so does a last use
 * that may be later than the break began: left blank, the return is read from it.
 */
export const lossOfTolerance: Rule = {
  id: 'T22',
  name: 'loss_of_tolerance',
  urgency: 'same_day',
  because: {
    en: 'The body soon gets used to less, so an overdose is more likely.',
    es: 'La tolerancia baja rápido y el riesgo de sobredosis sube.',
  },
  askNext: {
    en: 'Ask how long the break was, and about naloxone at home.',
    es: 'Pregunte cuánto duró la pausa y si hay naloxona en casa.',
  },
  toCaller: {
    en: 'After a break, the same amount can be far too strong. Please talk with us before using again.',
    es: 'Después de una pausa, la misma cantidad puede ser demasiado fuerte. Hable con nosotros antes de volver a usar.',
  },
  toldBy: 'overdose',
  sources: ['tolerance_psu', 'ahrq_oud', 'label_naltrexone'],
  look: (seen) => {
    const again = (['returnedToUse', 'plansUse'] as const).filter((item) => maybe(seen.history[item]));
    const opioids = (seen.input.substances ?? []).filter((use) => isOf(use.id, OPIOIDS));
    const { opioidBreakDays: breakDays, returnedToUse } = seen.history;
    const paused = known(breakDays) ? couldBe(breakDays, 3) : opioids.length > 0;
    const since = denied(returnedToUse) ? [] : opioids.filter((use) => endsBreak(use, breakDays));
    return paused && again.length + since.length > 0
      ? [...history('opioidBreakDays', ...again), ...substances(...since.map((use) => use.id))]
      : [];
  },
};

/** Used, or maybe used, within fewer hours than the break was long: so the break may be over. Of no known length, never. */
function endsBreak({ lastUseH }: SubstanceUse, breakDays: Amount): boolean {
  return earliest(lastUseH) < 24 * (typeof breakDays === 'number' ? breakDays : (breakDays?.min ?? 0));
}

/** "I do not know" counts as none at home; a question that was not reached does not. */
export const noNaloxone: Rule = {
  id: 'T23',
  name: 'no_naloxone',
  urgency: 'same_day',
  because: {
    en: 'There may be no naloxone at home. What was named is an opioid, or may hold one.',
    es: 'Puede que no haya naloxona en casa. Lo que nombró es un opioide o puede tener uno.',
  },
  askNext: {
    en: 'Offer information on naloxone. Ask who at home would know how to use it.',
    es: 'Ofrezca información sobre la naloxona. Pregunte quién en casa sabría usarla.',
  },
  toCaller: {
    en: 'Naloxone can undo an opioid overdose. You can get it at a drug store with no prescription.',
    es: 'La naloxona puede revertir una sobredosis de opioides. Se vende en farmacias sin receta.',
  },
  toldBy: 'overdose',
  sources: ['cdc_od_signs', 'cdc_poly'],
  look: (seen) => {
    const used = present(seen, [...POSSIBLE_OPIOIDS, ...STIMULANTS]);
    const lacking = seen.input.naloxoneAtHome === 'no' || seen.input.naloxoneAtHome === 'unknown';
    return lacking && used.length > 0 ? [...at('person')('naloxoneAtHome'), ...substances(...used)] : [];
  },
};

/** Within 30 days; within two days it is urgent. */
export const recentOverdose: Rule = {
  id: 'T24',
  name: 'recent_overdose',
  urgency: 'same_day',
  because: {
    en: 'After an overdose not long ago, the next one is more likely.',
    es: 'Una sobredosis reciente no mortal hace más probable otra.',
  },
  askNext: {
    en: 'Ask when it was, what was taken, and who is with them now.',
    es: 'Pregunte cuándo fue, qué tomó y quién le acompaña ahora.',
  },
  toCaller: {
    en: 'After one overdose, the next is more likely. Please talk with us today.',
    es: 'Después de una sobredosis, otra es más probable. Hable con nosotros hoy.',
  },
  toldBy: 'overdose',
  sources: ['ahrq_oud'],
  look: (seen) => (couldBe(seen.history.overdoseDaysAgo, 0, 30) ? history('overdoseDaysAgo') : []),
  urgencyHere: (seen) => (couldBe(seen.history.overdoseDaysAgo, 0, 2) ? 'urgent_1h' : 'same_day'),
};

/** Its signs are withdrawal signs, so an unknown last use counts as in the window, and days nobody counted as daily. */
export const medetomidineWindow: Rule = {
  id: 'T28',
  name: 'medetomidine_window',
  urgency: 'urgent_1h',
  because: {
    en: 'This may be withdrawal from medetomidine. Some people have needed intensive care.',
    es: 'Puede ser abstinencia de medetomidina. Hubo personas que tuvieron que ir a cuidados intensivos.',
  },
  askNext: {
    en: 'Ask about throwing up, shaking, a pounding heart, and when the last use was.',
    es: 'Pregunte si vomita, si tiembla, si el corazón le va muy rápido y cuándo usó por última vez.',
  },
  toCaller: {
    en: 'Throwing up, shaking and a pounding heart can get worse fast. If they do, go to an emergency room or call 911.',
    es: 'Los vómitos, los temblores y el corazón acelerado pueden empeorar rápido. Si pasa, vaya a urgencias o llame al 911.',
  },
  toldBy: 'sick',
  sources: ['mmwr_medetomidine', 'medetomidine_cohort'],
  look: (seen) => {
    const signs = (['vomiting', 'shaking', 'poundingHeart'] as const).filter((sign) => maybe(seen.now[sign]));
    const uses = seen.uses.filter((use) => use.id === 'fentanyl' || use.id === 'heroin');
    const adulterants = present(seen, ['alpha2']);
    const alert = maybe(seen.input.localAdulterantAlert) ? at('setting')('localAdulterantAlert') : [];
    const suspected = [...substances(...adulterants), ...alert];
    const daily = uses.filter((use) => !known(use.days30) || isDaily(use, seen));
    const met = daily.filter((use) => !known(use.lastUseH) || couldBe(use.lastUseH, 2, 48));
    if (signs.length === 0 || suspected.length === 0 || met.length === 0) return [];
    return [...substances(...met.map((use) => use.id)), ...suspected, ...at('now')(...signs)];
  },
};

export const methadoneOrBuprenorphinePatient: Rule = {
  id: 'T31',
  name: 'methadone_or_bup_patient',
  urgency: 'same_day',
  because: {
    en: 'This treatment must not be stopped. Verify the dose. Benzodiazepines are no reason to turn someone away.',
    es: 'Este tratamiento no se suspende. Confirme la dosis. Las benzodiacepinas no son razón para negar la atención.',
  },
  askNext: {
    en: 'Ask which clinic, and when the last one was taken.',
    es: 'Pregunte en qué clínica y cuándo fue la última toma.',
  },
  toCaller: {
    en: 'Please do not stop methadone or buprenorphine on your own. Tell us who gives it to you.',
    es: 'No deje la metadona o la buprenorfina por su cuenta. Díganos quién se la da.',
  },
  toldBy: 'treatment',
  sources: ['fda_2017_moud', 'label_methadone'],
  look: (seen) => {
    const treatment = seen.uses.filter(({ id }) => id === 'methadone' || id === 'buprenorphine');
    return substances(...treatment.filter((use) => maybe(use.prescribed)).map((use) => use.id));
  },
};
