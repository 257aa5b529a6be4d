import { LANGUAGES, type Language } from '@/domain/language';
import styles from './shell.module.css';
import { LANGUAGE_NAMES, WORDS } from './words';

/** Either plain links, or submit buttons of the step's own form, so that nothing typed is lost by switching. */
export type Switching =
  | { readonly by: 'links'; readonly hrefs: Readonly<Record<Language, string>> }
  | { readonly by: 'form'; readonly formId: string };

export function LanguageSwitch({ lang, switching }: { lang: Language; switching: Switching }) {
  return (
    <>
      {switching.by === 'form' && (
        // The first submit button of a form is the one that Enter presses: it must not be the language switch.
        <button
          className="visually-hidden"
          type="submit"
          form={switching.formId}
          name="go"
          value="next"
          tabIndex={-1}
          aria-hidden="true"
        />
      )}
      <nav className={styles.languages} aria-label={WORDS.language[lang]}>
        {LANGUAGES.filter((other) => other !== lang).map((other) =>
          switching.by === 'links' ? (
            <a key={other} href={switching.hrefs[other]} lang={other} hrefLang={other}>
              {LANGUAGE_NAMES[other]}
            </a>
          ) : (
            <button key={other} type="submit" form={switching.formId} name="go" value={`lang:${other}`} lang={other}>
              {LANGUAGE_NAMES[other]}
            </button>
          ),
        )}
      </nav>
    </>
  );
}
