import type { Words } from '@/domain/language';

/** The words around the search. */
export const SEARCH_WORDS = {
  title: { en: 'Search', es: 'Buscar' },
  label: { en: 'Search these pages', es: 'Buscar en estas páginas' },
  hint: {
    en: 'A question, a medicine, or a street name. Nothing you type is kept.',
    es: 'Una pregunta, una medicina o un nombre de la calle. No se guarda nada de lo que escriba.',
  },
  button: { en: 'Search', es: 'Buscar' },
  some: { en: 'This is what we found, best first:', es: 'Esto encontramos, primero lo que más se parece:' },
  several: {
    en: 'That name can mean more than one thing. All of them are here:',
    es: 'Ese nombre puede querer decir más de una cosa. Aquí están todas:',
  },
  none: {
    en: 'We found nothing by that name. Try one word, look in the list of substances, or call us and ask. If it is about ending a life, call or text 988 at any hour.',
    es: 'No encontramos nada con ese nombre. Pruebe con una palabra, mire la lista de sustancias o llámenos y pregunte. Si se trata de quitarse la vida, llame al 988 y oprima 2, o escriba AYUDA al 988, a cualquier hora.',
  },
  tooLong: {
    en: 'That is too long for us to look for. Type one or two words.',
    es: 'Es demasiado largo para buscarlo. Escriba una o dos palabras.',
  },
} as const satisfies Record<string, Words>;
