import { denied, maybe } from '@/domain/triage/amount';
import { at, type Rule } from '@/domain/triage/finding';
import type { Seen } from '@/domain/triage/seen';

const medical = at('medical');
const now = at('now');

/** Said so, or told by its alarm or a missed refill where nobody said that there is none. */
function hasPump({ medical: m }: Seen): boolean {
  return maybe(m.intrathecalPump) || (!denied(m.intrathecalPump) && (maybe(m.pumpProblem) || maybe(m.missedRefill)));
}

function pumpTrouble({ medical: m, now: n }: Seen) {
  return [
    ...medical(...(['pumpProblem', 'missedRefill'] as const).filter((item) => maybe(m[item]))),
    ...now(...(['fever', 'stiffness', 'itching', 'confused'] as const).filter((sign) => maybe(n[sign]))),
  ];
}

export const baclofenPumpProblem: Rule = {
  id: 'T07',
  name: 'baclofen_pump_problem',
  urgency: 'emergency_now',
  because: {
    en: 'Boxed warning: when a pump all at once gives no more baclofen, that can kill.',
    es: 'Advertencia en recuadro: perder de golpe el baclofeno de la bomba (intratecal) puede causar la muerte.',
  },
  askNext: {
    en: 'Send them to an emergency room that can look after pumps. Ask what is in the pump.',
    es: 'Envíe a la persona a urgencias de un hospital que atienda bombas. Pregunte qué lleva la bomba.',
  },
  toCaller: {
    en: 'Call 911 or go to an emergency room now. Say there is a pump.',
    es: 'Llame al 911 o vaya a urgencias ahora. Diga que hay una bomba.',
  },
  toldBy: 'pump',
  sign: 'pump',
  sources: ['label_itb', 'medtronic_itb'],
  look: (seen) => {
    const trouble = pumpTrouble(seen);
    return hasPump(seen) && trouble.length > 0 ? [...medical('intrathecalPump'), ...trouble] : [];
  },
};

export const baclofenPumpPresent: Rule = {
  id: 'T08',
  name: 'baclofen_pump_present',
  urgency: 'same_day',
  because: {
    en: 'The refill date and the pump team must be known before admission.',
    es: 'Antes del ingreso hay que saber la fecha de recarga y el equipo que cuida la bomba.',
  },
  askNext: {
    en: 'Ask who fills the pump, and when the next refill is due.',
    es: 'Pregunte quién llena la bomba y cuándo toca la próxima recarga.',
  },
  toCaller: {
    en: 'Please keep your pump refill dates. For fever, itching, new stiffness or confusion, call 911.',
    es: 'No deje pasar la fecha de recarga de la bomba. Si hay fiebre, picazón, rigidez nueva o confusión, llame al 911.',
  },
  toldBy: 'pump',
  sources: ['label_itb'],
  look: (seen) => (hasPump(seen) && pumpTrouble(seen).length === 0 ? medical('intrathecalPump') : []),
};

/** Same day; an emergency with new confusion or drowsiness. */
export const baclofenKidney: Rule = {
  id: 'T25',
  name: 'baclofen_kidney',
  urgency: 'same_day',
  because: {
    en: 'With weak kidneys, baclofen can be a poison at a usual dose.',
    es: 'Con problemas de los riñones, el baclofeno puede ser tóxico a las dosis habituales.',
  },
  askNext: {
    en: 'Ask if they are newly confused or very sleepy, and who treats the kidneys.',
    es: 'Pregunte si hay confusión nueva o mucho sueño, y quién le atiende los riñones.',
  },
  toCaller: {
    en: 'With weak kidneys, baclofen can be too strong for the body. Please do not stop it all at once. For new confusion or heavy sleepiness, call 911.',
    es: 'Con problemas de los riñones, el baclofeno puede ser demasiado fuerte. No lo deje de golpe. Si hay confusión nueva o mucho sueño, llame al 911.',
  },
  toldBy: 'kidneys',
  sources: ['muanda_2019', 'label_baclofen_oral'],
  look: (seen) => {
    if (!seen.ids.includes('baclofen') || !maybe(seen.medical.kidneyDisease)) return [];
    return [...at('substances')('baclofen'), ...medical('kidneyDisease'), ...now(...dulled(seen))];
  },
  urgencyHere: (seen) => (dulled(seen).length > 0 ? 'emergency_now' : 'same_day'),
};

function dulled({ now: n }: Seen) {
  return (['confused', 'veryDrowsy'] as const).filter((sign) => maybe(n[sign]));
}
