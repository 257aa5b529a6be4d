import { offeredKey } from '@/app/(public)/caller-cookies';
import { paths } from '@/app/(public)/paths';
import { Choices } from '@/components/public/Choices';
import styles from '@/components/public/form.module.css';
import { LANGUAGE_NAMES } from '@/components/public/words';
import { LANGUAGES, type Language, type Words } from '@/domain/language';

export const HAND_OVER_WORDS = {
  title: { en: 'Would they rather fill in their own part?', es: '¿Prefiere esa persona llenar su propia parte?' },
  note: {
    en: 'You can make a private link for them. You will not see what they answer, nor if they do. They will not see what you told us.',
    es: 'Puede crear un enlace privado para esa persona. Usted no verá lo que conteste, ni si contesta. Esa persona no verá lo que usted nos contó.',
  },
  language: { en: 'In which language?', es: '¿En qué idioma?' },
  make: { en: 'Make a private link for them', es: 'Crear un enlace privado para esa persona' },
} satisfies Record<string, Words>;

/** The button that makes a private link for the person, with the language it opens in. Pressed twice it makes one. */
export function HandOver({ lang, button = HAND_OVER_WORDS.make }: { lang: Language; button?: Words }) {
  return (
    <form className={styles.form} method="post" action={paths.linkMake(lang)}>
      <input type="hidden" name="key" value={offeredKey()} />
      <Choices
        lang={lang}
        name="language"
        label={HAND_OVER_WORDS.language[lang]}
        kind="radio"
        options={LANGUAGES.map((one) => ({ value: one, label: LANGUAGE_NAMES[one] }))}
        values={[lang]}
      />
      <button className={styles.quiet} type="submit">
        {button[lang]}
      </button>
    </form>
  );
}

/** The same, offered on a page about something else. */
export function HandOverSection({ lang }: { lang: Language }) {
  return (
    <section>
      <h2>{HAND_OVER_WORDS.title[lang]}</h2>
      <p>{HAND_OVER_WORDS.note[lang]}</p>
      <HandOver lang={lang} />
    </section>
  );
}
