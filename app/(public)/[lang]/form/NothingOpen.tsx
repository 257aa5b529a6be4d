import { paths } from '@/app/(public)/paths';
import { CentrePhone } from '@/components/public/CentrePhone';
import { Inset } from '@/components/public/Inset';
import { QuietLink } from '@/components/public/QuietLink';
import { CENTRE } from '@/content/centre';
import { callMe } from '@/domain/intake/call-me';
import type { Language, Words } from '@/domain/language';

const WORDS = {
  none: { en: 'No answers are open in this browser.', es: 'En este navegador no hay respuestas abiertas.' },
  cookies: {
    en: 'Did you just press “Continue”? Then your browser does not let us keep your place, because cookies are off. The questions cannot go on that way. We can still contact you, or you can call',
    es: '¿Acaba de oprimir “Continuar”? Entonces su navegador no nos deja guardar por dónde va, porque las cookies están desactivadas. Así las preguntas no pueden seguir. Igual podemos comunicarnos con usted, o puede llamar al',
  },
  callMe: callMe.title,
  sixWords: { en: 'I have six words', es: 'Tengo seis palabras' },
} satisfies Record<string, Words>;

/**
 * For who came to a later page without a draft: it has ended, or their browser keeps no cookie, so that no page after the
 * first would ever open. Said to everybody alike, so that it tells whoever looks at this phone nothing.
 */
export function NothingOpen({ lang }: { lang: Language }) {
  return (
    <Inset>
      <p>{WORDS.none[lang]}</p>
      <p>
        {WORDS.cookies[lang]} <CentrePhone {...CENTRE.phone} />.
      </p>
      <QuietLink href={paths.callMe(lang)}>{WORDS.callMe[lang]}</QuietLink>
      <QuietLink href={paths.comeBack(lang)}>{WORDS.sixWords[lang]}</QuietLink>
    </Inset>
  );
}
