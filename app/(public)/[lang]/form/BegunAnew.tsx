import { noted } from '@/app/(public)/paths';
import { Inset } from '@/components/public/Inset';
import type { Language, Words } from '@/domain/language';

const BEGUN: Words = {
  en: 'We could not open what you sent before, so we began again with these answers. What comes before them is asked once more.',
  es: 'No pudimos abrir lo que envió antes, así que empezamos de nuevo con estas respuestas. Lo que va antes se pregunta otra vez.',
};

/** Of answers that came without a draft that opens: said on the page they lead to, or after the emergency page where they lead to that. */
export function BegunAnew({ lang }: { lang: Language }) {
  return (
    <Inset>
      <p>{BEGUN[lang]}</p>
    </Inset>
  );
}

/** The address a page leads on to, where what it had to say is still to be said. */
export const goingOnFrom = ({ begun }: { readonly begun?: string }, path: string): string =>
  begun === '1' ? noted(path, 'begun') : path;
