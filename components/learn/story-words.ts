import type { Words } from '@/domain/language';

/** The words around what people say of their care. */
export const STORY_WORDS = {
  title: { en: 'What do people say about their care?', es: '¿Qué dicen las personas sobre su atención?' },
  none: { en: 'No stories are shown here right now.', es: 'Por ahora no se muestra ninguna historia aquí.' },
  away: {
    en: 'We cannot show this page right now. Try again in a minute.',
    es: 'No podemos mostrar esta página ahora. Intente de nuevo en un minuto.',
  },
  agreed: {
    en: 'Each person agreed in writing that we show this, and can take it back at any time.',
    es: 'Cada persona aceptó por escrito que mostremos esto, y lo puede retirar en cualquier momento.',
  },
  noPromise: {
    en: 'Care is different for each person. These words are no promise of how it goes for you.',
    es: 'La atención es distinta para cada persona. Estas palabras no son una promesa de cómo le irá a usted.',
  },
  unnamed: { en: 'Someone who had care here', es: 'Alguien que recibió atención aquí' },
} as const satisfies Record<string, Words>;
