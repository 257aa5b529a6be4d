import type { DangerSign } from '@/domain/intake/steps/right-now';
import type { Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';

/** What to do now about a danger ticked in the form: shown before anything else, without script and without sending. */
export interface EmergencyAdvice {
  readonly lines: readonly ('911' | '988' | 'poison')[];
  readonly steps: readonly Words[];
  readonly sources: readonly SourceId[];
}

const CALL_911: Words = { en: 'Call 911 now.', es: 'Llame al 911 ahora.' };
const CALL_OR_GO: Words = {
  en: 'Call 911 or go to an emergency room now.',
  es: 'Llame al 911 o vaya a urgencias ahora.',
};
const CALL_IF_NOW: Words = {
  en: 'If the danger is right now, call 911.',
  es: 'Si el peligro es en este momento, llame al 911.',
};
const STAY: Words = {
  en: 'If it is someone else, stay with them until help comes.',
  es: 'Si es otra persona, quédese con ella hasta que llegue la ayuda.',
};
const ALONE: Words = {
  en: 'If it is you: call, unlock the door, and do not stay alone.',
  es: 'Si es usted: llame, deje la puerta sin llave y no se quede a solas.',
};
/** Said wherever an opioid may be behind it. */
export const NALOXONE: Words = {
  en: 'Give naloxone if you have it, even if you are not sure.',
  es: 'Dé naloxona si la tiene, aunque tenga dudas.',
};
const ON_SIDE: Words = { en: 'Lay them on their side.', es: 'Acuéstele de lado.' };
const TELL_911: Words = {
  en: 'Tell 911 what was taken, if you know.',
  es: 'Diga al 911 qué se tomó, si lo sabe.',
};

const OVERDOSE: EmergencyAdvice = {
  lines: ['911'],
  steps: [CALL_911, NALOXONE, ON_SIDE, STAY, ALONE, TELL_911],
  sources: ['cdc_od_signs'],
};
const AMBULANCE: EmergencyAdvice = {
  lines: ['911'],
  steps: [CALL_911, STAY, ALONE, TELL_911],
  sources: ['asam_aw_2020'],
};

/** The one call of 911 to say where several signs are ticked: the plainest of those that would be said. */
const CALLS: readonly Words[] = [CALL_911, CALL_OR_GO, CALL_IF_NOW];

/**
 * Advice for each danger sign. The steps are first aid as the sources give it; they, and the words to someone who is
 * alone with it (`ALONE`), wait for a clinician's sign-off.
 */
const ADVICE: Readonly<Record<DangerSign | 'other', EmergencyAdvice>> = {
  // Who can't be woken does not read this.
  cannot_wake: { ...OVERDOSE, steps: OVERDOSE.steps.filter((step) => step !== ALONE) },
  breathing: OVERDOSE,
  seizure: { ...AMBULANCE, steps: [CALL_911, ON_SIDE, STAY, ALONE, TELL_911] },
  seeing_or_confused: AMBULANCE,
  chest_pain: { ...AMBULANCE, sources: ['aha_cocaine_cp'] },
  weak_or_breathless: { ...AMBULANCE, sources: ['aha_cocaine_cp'] },
  suicide: {
    lines: ['988', '911'],
    steps: [
      {
        en: 'Call or text 988. Someone answers at any hour.',
        es: 'Llame al 988 y oprima 2, o escriba AYUDA al 988. Contestan a toda hora.',
      },
      CALL_IF_NOW,
      {
        en: 'Stay with someone you trust. If it is someone else, stay with them.',
        es: 'Quédese con alguien de confianza. Si es otra persona, quédese con ella.',
      },
    ],
    sources: ['nimh_asq'],
  },
  pump: {
    lines: ['911'],
    steps: [
      CALL_OR_GO,
      {
        en: 'Say there is a medicine pump, and what is in it.',
        es: 'Diga que hay una bomba de medicina y qué medicina lleva.',
      },
      { en: 'Call the team that fills the pump, too.', es: 'Llame también al equipo que recarga la bomba.' },
    ],
    sources: ['label_itb'],
  },
  other: { ...AMBULANCE, sources: ['crisis_lines'] },
};

/** One page of advice for every danger; `other` is any emergency without words of its own: the lines in order of need, each step once, and one call of 911. */
export function emergencyAdvice(danger: readonly (DangerSign | 'other')[]): EmergencyAdvice {
  const all = danger.map((sign) => ADVICE[sign]);
  const steps = [...new Set(all.flatMap((one) => one.steps))];
  const call = CALLS.find((step) => steps.includes(step));
  return {
    lines: [...new Set(all.flatMap(({ lines }) => lines))],
    steps: steps.filter((step) => step === call || !CALLS.includes(step)),
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
  };
}
