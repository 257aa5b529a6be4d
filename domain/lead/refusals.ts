import type { Words } from '@/domain/language';

/** Why a move was refused, in words that say what would help. */
export const REFUSALS = {
  closed: {
    en: 'This lead is closed. Reopen it first, with a reason.',
    es: 'Este caso está cerrado. Primero vuelva a abrirlo, con una razón.',
  },
  admitted: {
    en: 'This person was admitted. This lead has ended.',
    es: 'Esta persona fue admitida. Este caso terminó.',
  },
  erased: {
    en: 'The answers of this lead were erased. Nothing more is kept about it.',
    es: 'Las respuestas de este caso se borraron. No se guarda nada más de él.',
  },
  held: { en: 'This lead is under legal hold already.', es: 'Este caso ya está bajo retención legal.' },
  notHeld: { en: 'This lead is not under legal hold.', es: 'Este caso no está bajo retención legal.' },
  notAsked: {
    en: 'Nobody waits for an answer about deleting this. A colleague may have answered already.',
    es: 'Nadie espera una respuesta sobre borrar esto. Quizá ya respondió un colega.',
  },
  notApproved: {
    en: 'Only an approved lead can end as admitted.',
    es: 'Solo un caso aprobado puede terminar como admitido.',
  },
  notClosed: { en: 'This lead is not closed.', es: 'Este caso no está cerrado.' },
  notFromHere: {
    en: 'This cannot be done at this stage of the lead.',
    es: 'Esto no se puede hacer en esta etapa del caso.',
  },
  ownedByAnother: {
    en: 'Someone else has this lead. Ask them for it, or assign it to yourself.',
    es: 'Otra persona tiene este caso. Pídaselo, o asígneselo a usted.',
  },
  theirsAlready: { en: 'They have this lead already.', es: 'Esa persona ya tiene este caso.' },
  notYours: { en: 'You do not have this lead.', es: 'Usted no tiene este caso.' },
  notTold: {
    en: 'Write what the caller was told about the decision.',
    es: 'Escriba qué se le dijo a la persona sobre la decisión.',
  },
  noNextStep: {
    en: 'Write the next step the person was given. No lead closes without one.',
    es: 'Escriba el próximo paso que se le dio a la persona. Ningún caso se cierra sin uno.',
  },
  noPlace: { en: 'Write where the person was referred.', es: 'Escriba a dónde se refirió a la persona.' },
  noReason: { en: 'Write the reason.', es: 'Escriba la razón.' },
  takenBack: {
    en: 'This person took back their request. Only they can start again.',
    es: 'Esta persona retiró su solicitud. Solo ella puede empezar de nuevo.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Whether something was written: null, nothing and blanks are not. */
export function given(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
