import type { Words } from '@/domain/language';
import type { RuleId } from '@/domain/triage/finding';

/** What a notice is about: pages choose by it where each is said. */
export type NoticeAbout =
  | 'together'
  | 'stopping'
  | 'pregnancy'
  | 'overdose'
  | 'pump'
  | 'kidneys'
  | 'infection'
  | 'sick'
  | 'support'
  | 'treatment'
  | 'unknown';

/** Words of a notice; with `onlyWith`, said only where one of these rules saw something. */
export interface Line {
  readonly words: Words;
  readonly onlyWith?: readonly RuleId[];
}

/** Findings that are met by one calm notice, and what it says. */
export interface NoticeGroup {
  readonly about: NoticeAbout;
  readonly raisedBy: readonly RuleId[];
  readonly title: Words;
  /** A stronger title, where it applies. */
  readonly strongTitle?: Line;
  /** Of each row the first rule that saw something speaks, in its own words to the caller, before `lines`. */
  readonly inRuleWords: readonly (readonly RuleId[])[];
  readonly lines: readonly Line[];
}

const CALL_911: Line = {
  words: {
    en: 'If someone can’t be woken, is struggling to breathe or has a seizure: call 911.',
    es: 'Si alguien no despierta, le cuesta respirar o tiene una convulsión: llame al 911.',
  },
};
const NALOXONE: Words = {
  en: 'Give naloxone if you have it, even if you are not sure.',
  es: 'Dé naloxona si la tiene, aunque no haya certeza.',
};
const ASK_POISON_HELP: Line = {
  words: {
    en: 'Not sure about a mix? Poison Help answers at any hour: 1-800-222-1222.',
    es: '¿Duda sobre una mezcla? En Ayuda por envenenamiento contestan a toda hora: 1-800-222-1222.',
  },
};

/**
 * Every notice to a caller. What is in no row is not said here: an emergency ticked as happening now (T01, T02, T04, T05,
 * T06, P01) is met by the emergency page; T00, T26, T27, T34 and P02 tell of no danger by themselves, and are for staff.
 */
export const NOTICE_GROUPS: readonly NoticeGroup[] = [
  {
    about: 'together',
    raisedBy: ['T15', 'T16', 'T17', 'T32', 'T33'],
    title: { en: 'Some of these can be dangerous together', es: 'Algunas de estas cosas pueden ser peligrosas juntas' },
    strongTitle: {
      words: {
        en: 'Some of these can be very dangerous together',
        es: 'Algunas de estas cosas pueden ser muy peligrosas juntas',
      },
      onlyWith: ['T15', 'T17', 'T33'],
    },
    inRuleWords: [['T33'], ['T32']],
    lines: [CALL_911, { words: NALOXONE, onlyWith: ['T15', 'T32'] }, ASK_POISON_HELP],
  },
  {
    about: 'stopping',
    raisedBy: ['T09', 'T10', 'T11', 'T12', 'T13', 'T14', 'T30', 'T35'],
    title: {
      en: 'Stopping some of these all at once can cause seizures',
      es: 'Dejar algunas de estas cosas de golpe puede causar convulsiones',
    },
    inRuleWords: [['T14', 'T11'], ['T30']],
    lines: [
      {
        words: {
          en: 'Coming off them needs a medical plan. Please talk with us or a doctor before stopping.',
          es: 'Para dejarlas hace falta un plan médico. Hable con nosotros o con un médico antes de dejarlas.',
        },
      },
      CALL_911,
    ],
  },
  {
    about: 'pregnancy',
    raisedBy: ['T18', 'T19'],
    title: { en: 'Pregnant, or maybe? Please do not stop alone', es: '¿Embarazo, o tal vez? No lo deje a solas' },
    inRuleWords: [['T19'], ['T18']],
    lines: [CALL_911],
  },
  {
    about: 'overdose',
    raisedBy: ['T22', 'T23', 'T24'],
    title: {
      en: 'Naloxone helps in an opioid overdose',
      es: 'La naloxona ayuda en una sobredosis de opioides',
    },
    inRuleWords: [['T22'], ['T24'], ['T23']],
    lines: [CALL_911, { words: NALOXONE }],
  },
  {
    about: 'pump',
    raisedBy: ['T07', 'T08'],
    title: {
      en: 'Look out for trouble with the medicine pump',
      es: 'Esté al pendiente de la bomba de medicina',
    },
    inRuleWords: [['T07', 'T08']],
    lines: [CALL_911],
  },
  {
    about: 'kidneys',
    raisedBy: ['T25'],
    title: {
      en: 'Baclofen needs care when kidneys are weak',
      es: 'El baclofeno pide cuidado si hay problemas de los riñones',
    },
    inRuleWords: [['T25']],
    lines: [CALL_911],
  },
  {
    about: 'infection',
    raisedBy: ['T20', 'T21'],
    title: {
      en: 'A fever or wound after injecting needs care today',
      es: 'Una fiebre o herida después de inyectarse necesita atención hoy',
    },
    inRuleWords: [['T20', 'T21']],
    lines: [CALL_911],
  },
  {
    about: 'sick',
    raisedBy: ['T28'],
    title: {
      en: 'Feeling this sick may need a hospital',
      es: 'Sentirse así de mal puede necesitar un hospital',
    },
    inRuleWords: [['T28']],
    lines: [CALL_911],
  },
  {
    about: 'support',
    raisedBy: ['T03', 'T29'],
    title: { en: 'You can talk with someone now', es: 'Puede hablar con alguien ahora' },
    inRuleWords: [['T03', 'T29']],
    lines: [CALL_911],
  },
  {
    about: 'treatment',
    raisedBy: ['T31'],
    title: { en: 'Tell us about the treatment', es: 'Cuéntenos del tratamiento' },
    inRuleWords: [['T31']],
    lines: [CALL_911],
  },
  {
    about: 'unknown',
    raisedBy: ['P03'],
    title: { en: 'One of these is not known to us', es: 'No conocemos una de estas cosas' },
    inRuleWords: [['P03']],
    lines: [CALL_911],
  },
];
