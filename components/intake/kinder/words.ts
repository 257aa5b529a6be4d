import type { Language, Words } from '@/domain/language';

/** The words of the kinder pages' own furniture. Questions bring theirs. */
export const WORDS = {
  search: { en: 'Look it up', es: 'Busque aquí' },
  searchHint: {
    en: 'A name, a brand or a street name. Close is good enough.',
    es: 'Un nombre, una marca o un nombre de la calle. No importa si hay un error.',
  },
  chosen: { en: 'On your list', es: 'En su lista' },
  remove: { en: 'Remove', es: 'Quitar' },
  change: { en: 'Change', es: 'Cambiar' },
  done: { en: 'Done', es: 'Listo' },
  addMix: { en: 'Add a mix', es: 'Agregar una mezcla' },
  mostMixes: {
    en: 'That is all this page can hold. Tell us the rest when we talk.',
    es: 'En esta página no caben más. Cuéntenos lo demás cuando hablemos.',
  },
  choose: { en: 'Choose one', es: 'Elija uno' },
  nothingYet: { en: 'Nothing ticked yet', es: 'Todavía nada marcado' },
} satisfies Record<string, Words>;

/** “Add “xyz” as you typed it”. */
export function addAsTyped(lang: Language, typed: string): string {
  return { en: `Add “${typed}” as you typed it`, es: `Agregar “${typed}” tal como lo escribió` }[lang];
}

/** How many a search found. */
export function foundWords(lang: Language, count: number): string {
  if (count === 0) return { en: 'None found by that name.', es: 'No hay nada con ese nombre.' }[lang];
  return { en: `${count} found.`, es: `Encontramos: ${count}.` }[lang];
}

export function mixNumber(lang: Language, at: number): string {
  return { en: `Mix ${at + 1}`, es: `Mezcla ${at + 1}` }[lang];
}
