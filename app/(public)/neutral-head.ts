import type { Metadata } from 'next';
import { WORDS as SHELL_WORDS } from '@/components/public/words';
import type { Language, Words } from '@/domain/language';

const FORM: Words = { en: 'Form', es: 'Formulario' };
const STEP: Words = { en: 'step', es: 'paso' };

/**
 * The head of every page a caller answers on or comes back to: a browser's history says "Form", or "Form, step 3", and
 * nothing of what the page is about, and no search finds it. `position`: the step it is, 0 for none. `error`: an answer
 * did not pass.
 */
export function neutralHead(lang: Language, { position = 0, error = false } = {}): Metadata {
  const title = position > 0 ? `${FORM[lang]}, ${STEP[lang]} ${position}` : FORM[lang];
  return {
    title: { absolute: error ? `${SHELL_WORDS.error[lang]} ${title}` : title },
    robots: { index: false, follow: false },
  };
}
