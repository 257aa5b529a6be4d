import type { Words } from '@/domain/language';

/** Why an answer cannot stand. */
export const PROBLEM_KINDS = [
  'required',
  'repeated',
  'too_long',
  'not_offered',
  'exclusive',
  'shape',
  'unknown_field',
  'too_few',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** One answer that cannot stand. The words are for the caller and say what to do. */
export interface Problem {
  /** The question's id, which is the field's name; the first question's when the fault is the page's. */
  readonly field: string;
  readonly kind: ProblemKind;
  readonly message: Words;
}

/** What is said unless the question has words of its own. */
export const PROBLEM_WORDS = {
  repeated: {
    en: 'We got two answers where one is meant. Please choose one.',
    es: 'Recibimos dos respuestas donde va una. Elija una, por favor.',
  },
  not_offered: {
    en: 'That answer is not on this page. Please choose again.',
    es: 'Esa respuesta no está en esta página. Elija otra vez, por favor.',
  },
  exclusive: {
    en: 'You chose an answer that stands alone and another one too. Please keep one of them.',
    es: 'Eligió una respuesta que va sola y también otra. Deje una de las dos, por favor.',
  },
  unknown_field: {
    en: 'This page got an answer it did not ask for. Please answer it again.',
    es: 'Esta página recibió una respuesta que no pidió. Conteste otra vez, por favor.',
  },
  phone: {
    en: 'Type a phone number with the area code, like 802-555-0142.',
    es: 'Escriba un número de teléfono con el código de área, como 802-555-0142.',
  },
  email: {
    en: 'Type an email address, like name@example.org.',
    es: 'Escriba un correo electrónico, como nombre@example.org.',
  },
  'phone-or-email': {
    en: 'Type a phone number or an email address.',
    es: 'Escriba un número de teléfono o un correo electrónico.',
  },
} as const satisfies Record<string, Words>;

/** "Too long" with the number that is allowed. Nothing typed is cut off. */
export function tooLong(max: number): Words {
  return {
    en: `This is too long for us to keep. Please use at most ${max} letters. Nothing was cut off.`,
    es: `Esto es muy largo para guardarlo. Use como máximo ${max} letras. No se borró nada.`,
  };
}
