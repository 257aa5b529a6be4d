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
const STAY: Words = {
  en: 'Stay with them until help comes.',
  es: 'Quédese con esa persona hasta que llegue la ayuda.',
};
const NALOXONE: Words = {
  en: 'Give naloxone if you have it, even if you are not sure.',
  es: 'Dé naloxona si la tiene, aunque no esté seguro.',
};
const ON_SIDE: Words = { en: 'Lay them on their side.', es: 'Acuéstele de lado.' };
const TELL_911: Words = {
  en: 'Tell them what was taken, if you know.',
  es: 'Diga qué tomó, si lo sabe.',
};

const OVERDOSE: EmergencyAdvice = {
  lines: ['911'],
  steps: [CALL_911, NALOXONE, ON_SIDE, STAY, TELL_911],
  sources: ['cdc_od_signs'],
};
const AMBULANCE: EmergencyAdvice = { lines: ['911'], steps: [CALL_911, STAY, TELL_911], sources: ['asam_aw_2020'] };

/** Advice for each danger sign. The steps are first aid as the sources give it, and wait for a clinician's sign-off. */
const ADVICE: Readonly<Record<DangerSign, EmergencyAdvice>> = {
  cannot_wake: OVERDOSE,
  breathing: OVERDOSE,
  seizure: { ...AMBULANCE, steps: [CALL_911, ON_SIDE, STAY, TELL_911] },
  seeing_or_confused: AMBULANCE,
  chest_pain: { ...AMBULANCE, sources: ['aha_cocaine_cp'] },
  suicide: {
    lines: ['988', '911'],
    steps: [
      {
        en: 'Call or text 988. Someone answers at any hour.',
        es: 'Llame al 988 y oprima 2, o escriba AYUDA al 988. Contestan a toda hora.',
      },
      { en: 'If the danger is right now, call 911.', es: 'Si el peligro es en este momento, llame al 911.' },
      {
        en: 'Stay with someone you trust, or stay with them.',
        es: 'Quédese con alguien de confianza, o quédese con esa persona.',
      },
    ],
    sources: ['nimh_asq'],
  },
  pump: {
    lines: ['911'],
    steps: [
      { en: 'Call 911 or go to an emergency room now.', es: 'Llame al 911 o vaya a urgencias ahora.' },
      {
        en: 'Tell them there is a medicine pump, and what is in it.',
        es: 'Diga que hay una bomba de medicina y qué medicina lleva.',
      },
      { en: 'Call the team that fills the pump, too.', es: 'Llame también al equipo que recarga la bomba.' },
    ],
    sources: ['label_itb'],
  },
};

/** One page of advice for everything ticked: the lines in order of need, each step once. */
export function emergencyAdvice(danger: readonly DangerSign[]): EmergencyAdvice {
  const all = danger.map((sign) => ADVICE[sign]);
  return {
    lines: [...new Set(all.flatMap(({ lines }) => lines))],
    steps: [...new Set(all.flatMap(({ steps }) => steps))],
    sources: [...new Set(all.flatMap(({ sources }) => sources))],
  };
}
