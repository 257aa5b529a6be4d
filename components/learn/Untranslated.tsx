import type { Language } from '@/domain/language';
import { Emergency } from './Emergency';
import { LEARN_WORDS } from './words';

/** Stands where a page will be: what to do in danger, as on every page, and the way to the language it is written in. */
export function Untranslated({
  lang,
  other,
}: {
  lang: Language;
  other: { lang: Language; href: string; title: string };
}) {
  return (
    <>
      <Emergency lang={lang} />
      <h1>{LEARN_WORDS.untranslatedTitle[lang]}</h1>
      <p>{LEARN_WORDS.untranslated[lang]}</p>
      <p lang={other.lang}>
        {LEARN_WORDS.readIn[other.lang]}{' '}
        <a href={other.href} hrefLang={other.lang}>
          {other.title}
        </a>
      </p>
    </>
  );
}
