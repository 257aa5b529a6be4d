import type { Draft } from '@/domain/intake/draft';
import type { Language, Words } from '@/domain/language';

const WORDS = {
  week: {
    en: 'They open your answers for 7 days after your last change.',
    es: 'Abren sus respuestas durante 7 días desde su último cambio.',
  },
  day: {
    en: 'They open your answers for 24 hours after your last change.',
    es: 'Abren sus respuestas durante 24 horas desde su último cambio.',
  },
  sent: {
    en: 'After that they still show how things stand, and you can stop us or delete what you sent.',
    es: 'Después todavía muestran cómo va todo, y puede hacer que paremos o borrar lo que envió.',
  },
  unsent: {
    en: 'After that your answers are gone, and the words open nothing.',
    es: 'Después sus respuestas ya no existen, y las palabras no abren nada.',
  },
} satisfies Record<string, Words>;

/** What a caller's six words open, and until when: a draft's time, and what stays when it is over. */
export const wordsOpen = ({ keepHours, sent }: Pick<Draft, 'keepHours' | 'sent'>, lang: Language): string =>
  `${(keepHours ? WORDS.day : WORDS.week)[lang]} ${(sent.length > 0 ? WORDS.sent : WORDS.unsent)[lang]}`;
