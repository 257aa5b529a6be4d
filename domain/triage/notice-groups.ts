import { NALOXONE } from '@/domain/intake/emergency';
import type { Words } from '@/domain/language';
import type { NoticeAbout, RuleId } from '@/domain/triage/finding';

/** Words of a notice; with `onlyWith`, said only where one of these rules saw something. */
export interface Line {
  readonly words: Words;
  readonly onlyWith?: readonly RuleId[];
}

/** A calm notice: what it says of the findings whose rules are told by it. */
export interface NoticeGroup {
  readonly about: NoticeAbout;
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
const ASK_POISON_HELP: Line = {
  words: {
    en: 'Not sure about a mix? Poison Help answers at any hour: 1-800-222-1222.',
    es: '¿Duda sobre una mezcla? En Ayuda por envenenamiento contestan a toda hora: 1-800-222-1222.',
  },
};

/** Every notice to a caller. Which rules are told by which, each rule says (`toldBy`). */
export const NOTICE_GROUPS: readonly NoticeGroup[] = [
  {
    about: 'together',
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
    title: {
      en: 'Pregnant, or maybe? Please do not stop alone',
      es: 'Si hay un embarazo, o podría haberlo: no lo deje por su cuenta',
    },
    inRuleWords: [['T19'], ['T18']],
    lines: [CALL_911],
  },
  {
    about: 'overdose',
    title: {
      en: 'Naloxone helps in an opioid overdose',
      es: 'La naloxona ayuda en una sobredosis de opioides',
    },
    inRuleWords: [['T22'], ['T24'], ['T23']],
    lines: [CALL_911, { words: NALOXONE }],
  },
  {
    about: 'pump',
    title: {
      en: 'Look out for trouble with the medicine pump',
      es: 'Esté pendiente de fallas de la bomba de medicina',
    },
    inRuleWords: [['T07', 'T08']],
    lines: [CALL_911],
  },
  {
    about: 'kidneys',
    title: {
      en: 'Baclofen needs care when kidneys are weak',
      es: 'El baclofeno pide cuidado si hay problemas de los riñones',
    },
    inRuleWords: [['T25']],
    lines: [CALL_911],
  },
  {
    about: 'infection',
    title: {
      en: 'A fever or wound after injecting needs care today',
      es: 'Una fiebre o herida después de inyectarse necesita atención hoy',
    },
    inRuleWords: [['T20', 'T21']],
    lines: [CALL_911],
  },
  {
    about: 'sick',
    title: {
      en: 'Feeling this sick may call for a hospital',
      es: 'Un malestar así puede necesitar un hospital',
    },
    inRuleWords: [['T28']],
    lines: [CALL_911],
  },
  {
    about: 'support',
    title: { en: 'You can talk with someone now', es: 'Puede hablar con alguien ahora' },
    inRuleWords: [['T03', 'T29']],
    lines: [CALL_911],
  },
  {
    about: 'treatment',
    title: { en: 'Tell us about the treatment', es: 'Cuéntenos del tratamiento' },
    inRuleWords: [['T31']],
    lines: [CALL_911],
  },
  {
    about: 'unknown',
    title: { en: 'One of these is not known to us', es: 'No conocemos una de estas cosas' },
    inRuleWords: [['P03']],
    lines: [CALL_911],
  },
];
