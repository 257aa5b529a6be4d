import { couldBe, known, maybe } from '@/domain/triage/amount';
import { at, type Rule } from '@/domain/triage/finding';
import type { SubstanceUse } from '@/domain/triage/input';
import { inWindow, isDaily, isStopping, type Seen, usesOf } from '@/domain/triage/seen';

const substances = at('substances');

const drinking = (seen: Seen) => usesOf(seen, ['alcohol']);

/** Daily and heavy, or in the morning to feel steady. A daily drinker whose amount is not known counts as heavy. */
function isHeavyDaily(use: SubstanceUse, seen: Seen): boolean {
  const heavy = !known(use.perDay) || couldBe(use.perDay, seen.settings.heavyDrinksPerDay);
  return (isDaily(use, seen) && heavy) || maybe(use.morning);
}

/** A seizure and confusion are emergencies of their own, and signs of this withdrawal no less. */
const WITHDRAWAL_SIGNS = [
  'withdrawalSymptoms',
  'shaking',
  'vomiting',
  'poundingHeart',
  'hallucinating',
  'confused',
  'seizureLast24h',
] as const;

const withdrawalSigns = ({ now }: Seen) => WITHDRAWAL_SIGNS.filter((sign) => maybe(now[sign]));

export const historySevereAlcoholWithdrawal: Rule = {
  id: 'T09',
  name: 'history_severe_alcohol_withdrawal',
  urgency: 'urgent_1h',
  because: {
    en: 'Past delirium tremens, or a past seizure, is the strongest sign that a stop can go wrong.',
    es: 'Haber tenido delirium tremens o convulsiones es la señal más fuerte de riesgo de una abstinencia complicada.',
  },
  askNext: {
    en: 'Ask when the last drink was, and what happened the other times.',
    es: 'Pregunte cuándo fue el último trago y qué pasó las otras veces.',
  },
  toCaller: {
    en: 'Stopping drinking can be unsafe after a past seizure or a hard time stopping. Please talk with us or a doctor now.',
    es: 'Dejar de beber puede ser peligroso si antes hubo una convulsión o fue muy duro. Hable con nosotros o con un médico ahora.',
  },
  toldBy: 'stopping',
  sources: ['asam_aw_2020'],
  look: (seen) => {
    const past = (['dts', 'withdrawalSeizure'] as const).filter((item) => maybe(seen.history[item]));
    const atRisk = drinking(seen).some((u) => isDaily(u, seen) && (isStopping(u, seen) || inWindow(u, [6, 120], seen)));
    return past.length > 0 && atRisk ? [...at('history')(...past), ...substances('alcohol')] : [];
  },
};

export const heavyDailyAlcohol: Rule = {
  id: 'T10',
  name: 'heavy_daily_alcohol',
  urgency: 'same_day',
  because: {
    en: 'The body is likely to depend on alcohol. Nobody should stop this alone.',
    es: 'Es probable que el cuerpo dependa del alcohol. Es mejor que nadie lo deje por su cuenta.',
  },
  askNext: {
    en: 'Ask when the last drink was, and about past seizures.',
    es: 'Pregunte cuándo fue el último trago y si hubo convulsiones.',
  },
  toCaller: {
    en: 'Please do not stop drinking all at once without medical help. We can talk about how.',
    es: 'No deje de beber de golpe sin ayuda médica. Podemos hablar de cómo.',
  },
  toldBy: 'stopping',
  sources: ['asam_aw_2020', 'niaaa_core'],
  look: (seen) => (drinking(seen).some((use) => isHeavyDaily(use, seen)) ? substances('alcohol') : []),
};

export const alcoholWithdrawalWindow: Rule = {
  id: 'T11',
  name: 'alcohol_withdrawal_window',
  urgency: 'urgent_1h',
  because: {
    en: 'Most seizures come 6 to 48 hours after the last drink. Delirium comes at 48 to 96 hours.',
    es: 'La mayoría de las convulsiones ocurre entre las 6 y las 48 horas; el delirio, entre las 48 y las 96 horas.',
  },
  askNext: {
    en: 'Ask about shaking, sweats, seeing things, and who is with them.',
    es: 'Pregunte por temblores, sudores, si ve cosas y quién le acompaña.',
  },
  toCaller: {
    en: 'Shaking or sweats after the last drink can get worse fast. For a seizure or seeing things, call 911.',
    es: 'Los temblores o sudores después del último trago pueden empeorar rápido. Si hay convulsión o ve cosas, llame al 911.',
  },
  toldBy: 'stopping',
  sources: ['asam_aw_2020'],
  look: (seen) => {
    const signs = withdrawalSigns(seen);
    const met = drinking(seen).some((use) => isHeavyDaily(use, seen) && inWindow(use, [6, 96], seen));
    return met && signs.length > 0 ? [...substances('alcohol'), ...at('now')(...signs)] : [];
  },
};
