import { substance } from '@/domain/substances/catalogue';
import { couldBe, maybe, said } from '@/domain/triage/amount';
import { ALCOHOL_AND_SEDATIVES, SUDDEN_STOP } from '@/domain/triage/classes';
import { at, type Rule } from '@/domain/triage/finding';
import type { SubstanceUse } from '@/domain/triage/input';
import { hasStopped, inWindow, isDaily, isStopping, type Seen, TWO_WEEKS, usesOf } from '@/domain/triage/seen';

const substances = at('substances');
const pointAtUses = (uses: readonly SubstanceUse[]) => substances(...uses.map((use) => use.id));

const daily = (seen: Seen) => usesOf(seen, SUDDEN_STOP).filter((use) => isDaily(use, seen));

/** From the earliest hour withdrawal may begin to two weeks after. */
function stoppedInWindow(use: SubstanceUse, seen: Seen): boolean {
  const from = substance(use.id).abruptStop.onsetHours?.[0] ?? 0;
  return hasStopped(use, seen) && inWindow(use, [from, TWO_WEEKS], seen);
}

export const sedativeSuddenStop: Rule = {
  id: 'T12',
  name: 'sedative_sudden_stop',
  urgency: 'urgent_1h',
  because: {
    en: 'To stop these all at once can cause seizures and delirium.',
    es: 'Si se dejan de golpe, puede haber convulsiones y delirio (una confusión muy fuerte).',
  },
  askNext: {
    en: 'Ask what it was, when it was last taken, and about past seizures.',
    es: 'Pregunte qué era, cuándo lo tomó por última vez y si hubo convulsiones.',
  },
  toCaller: {
    en: 'Stopping these all at once can cause seizures. Please talk with us or a doctor now. For a seizure, call 911.',
    es: 'Dejarlas de golpe puede causar convulsiones. Hable con nosotros o con un médico ahora. Si hay convulsión, llame al 911.',
  },
  toldBy: 'stopping',
  sources: ['fda_2020_benzo', 'asam_bzd_2025', 'label_baclofen_oral', 'ghb_review', 'phenibut_review'],
  look: (seen) => pointAtUses(daily(seen).filter((use) => stoppedInWindow(use, seen))),
};

/**
 * Also for a person who stopped so lately that withdrawal cannot have begun, and for one who did not say they stopped:
 * only a stop that was said, and is more than two weeks old, takes this away.
 */
export const sedativeDailyUse: Rule = {
  id: 'T13',
  name: 'sedative_daily_use',
  urgency: 'same_day',
  because: {
    en: 'Warn: these must not be stopped suddenly. Coming off needs a medical plan.',
    es: 'Avise: no dejarlas de golpe. Para dejarlas hace falta un plan médico.',
  },
  askNext: {
    en: 'Ask how many days are left of it, and who prescribes it.',
    es: 'Pregunte para cuántos días le queda y quién lo receta.',
  },
  toCaller: {
    en: 'Please do not stop these all at once. A doctor can plan it with you.',
    es: 'No las deje de golpe. Un médico puede hacer un plan con usted.',
  },
  toldBy: 'stopping',
  sources: ['fda_2020_benzo', 'asam_bzd_2025', 'label_baclofen_oral'],
  look: (seen) => {
    const past = (use: SubstanceUse) => said(use.stopped) && !couldBe(use.lastUseH ?? 0, 0, TWO_WEEKS);
    return pointAtUses(daily(seen).filter((use) => !stoppedInWindow(use, seen) && !past(use)));
  },
};

export const ghbRoundTheClock: Rule = {
  id: 'T14',
  name: 'ghb_round_the_clock',
  urgency: 'urgent_1h',
  because: {
    en: 'Round-the-clock use makes a fast delirium likely.',
    es: 'Usarlo de día y de noche hace probable un delirio rápido (una confusión muy fuerte).',
  },
  askNext: {
    en: 'Ask how many hours apart, when the last one was, and who is there.',
    es: 'Pregunte cada cuántas horas, cuándo fue la última y quién está ahí.',
  },
  toCaller: {
    en: 'Stopping GHB or GBL can bring deep confusion within hours. Please do not stop alone. If it starts, call 911.',
    es: 'Dejar el GHB o el GBL puede traer mucha confusión en pocas horas. No lo deje por su cuenta. Si empieza, llame al 911.',
  },
  toldBy: 'stopping',
  sources: ['ghb_review', 'ghb_sa'],
  look: (seen) =>
    pointAtUses(usesOf(seen, ['ghb']).filter((use) => maybe(use.throughNight) || couldBe(use.gapH, 0, 4))),
};

export const bupropionWithdrawalSeizure: Rule = {
  id: 'T30',
  name: 'bupropion_withdrawal_seizure',
  urgency: 'same_day',
  because: {
    en: 'The label of bupropion says: no sudden stop of alcohol or of downers.',
    es: 'La etiqueta del bupropión no permite dejar de golpe el alcohol o los sedantes mientras se toma.',
  },
  askNext: {
    en: 'Ask who prescribes bupropion, and about past seizures.',
    es: 'Pregunte quién le receta bupropión y si hubo convulsiones.',
  },
  toCaller: {
    en: 'Bupropion can make a seizure more likely when you stop drinking or pills. Please tell us and your doctor that you take it.',
    es: 'El bupropión puede hacer más probable una convulsión al dejar el alcohol o las pastillas. Diga a su médico y a nosotros que lo toma.',
  },
  toldBy: 'stopping',
  sources: ['label_bupropion'],
  look: (seen) => {
    const stopping = usesOf(seen, ALCOHOL_AND_SEDATIVES).filter((use) => isDaily(use, seen) && isStopping(use, seen));
    return seen.ids.includes('bupropion') && stopping.length > 0
      ? [...substances('bupropion'), ...pointAtUses(stopping)]
      : [];
  },
};

export const seizureDisorderAndStop: Rule = {
  id: 'T35',
  name: 'seizure_disorder_and_stop',
  urgency: 'urgent_1h',
  because: {
    en: 'A person who has had seizures is more likely to have one when stopping these.',
    es: 'Quien ha tenido convulsiones tiene más riesgo de otra al dejar estas sustancias.',
  },
  askNext: {
    en: 'Ask when the last seizure was, and if the seizure medicine is taken.',
    es: 'Pregunte cuándo fue la última convulsión y si toma la medicina para eso.',
  },
  toCaller: {
    en: 'Stopping can bring on a seizure. Please do not stop alone. For a seizure, call 911.',
    es: 'Dejarlas puede traer una convulsión. No las deje por su cuenta. Si hay convulsión, llame al 911.',
  },
  toldBy: 'stopping',
  sources: ['asam_aw_2020', 'gaba_wd'],
  look: (seen) => {
    const history = (['anySeizure', 'withdrawalSeizure'] as const).filter((item) => maybe(seen.history[item]));
    const epilepsy = maybe(seen.medical.epilepsy) ? at('medical')('epilepsy') : [];
    const stopping = usesOf(seen, ALCOHOL_AND_SEDATIVES).filter((use) => isStopping(use, seen));
    const seizures = [...at('history')(...history), ...epilepsy];
    return seizures.length > 0 && stopping.length > 0 ? [...seizures, ...pointAtUses(stopping)] : [];
  },
};
