import { linkToShow, offeredKey } from '@/app/(public)/caller-cookies';
import { paths } from '@/app/(public)/paths';
import { Choices } from '@/components/public/Choices';
import styles from '@/components/public/form.module.css';
import { QuietLink } from '@/components/public/QuietLink';
import { LANGUAGE_NAMES } from '@/components/public/words';
import type { Draft } from '@/domain/intake/draft';
import { mayHandOver } from '@/domain/intake/hand-over';
import { LANGUAGES, type Language, type Words } from '@/domain/language';

export const HAND_OVER_WORDS = {
  title: { en: 'Would they rather fill in their own part?', es: '¿Prefiere esa persona llenar su propia parte?' },
  note: {
    en: 'You can make a private link for them. You will not see what they answer, nor if they do. They will not see what you told us.',
    es: 'Puede crear un enlace privado para esa persona. Usted no verá lo que conteste, ni si contesta. Esa persona no verá lo que usted nos contó.',
  },
  language: { en: 'In which language?', es: '¿En qué idioma?' },
  make: { en: 'Make a private link for them', es: 'Crear un enlace privado para esa persona' },
  before: {
    en: 'You made a link before, and we cannot show it again. If you make a new one, that link stops working, if it was not opened.',
    es: 'Ya creó un enlace y no podemos mostrarlo otra vez. Si crea otro, ese enlace deja de servir, si nadie lo abrió.',
  },
  made: { en: 'A private link for them', es: 'Un enlace privado para esa persona' },
  see: { en: 'See the link you made', es: 'Ver el enlace que creó' },
  makeNew: { en: 'Make a new link', es: 'Crear un enlace nuevo' },
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

/** The same with what it does said before; also, to whoever made one already, that a new link ends that one. */
export function HandOverOffer({ lang, draft }: { lang: Language; draft: Draft }) {
  const again = (draft.handed ?? []).length > 0;
  return (
    <>
      <p>{HAND_OVER_WORDS.note[lang]}</p>
      {again && <p>{HAND_OVER_WORDS.before[lang]}</p>}
      <HandOver lang={lang} button={again ? HAND_OVER_WORDS.makeNew : undefined} />
    </>
  );
}

/** The same, offered on a page about something else to whoever may make a link. */
export async function HandOverSection({ lang, draft }: { lang: Language; draft: Draft | null }) {
  if (!draft || !mayHandOver(draft)) return null;
  // One that can still be shown is shown: to make another would end it.
  if (await linkToShow(new Date()))
    return (
      <section>
        <h2>{HAND_OVER_WORDS.made[lang]}</h2>
        <QuietLink href={paths.link(lang)}>{HAND_OVER_WORDS.see[lang]}</QuietLink>
      </section>
    );
  return (
    <section>
      <h2>{HAND_OVER_WORDS.title[lang]}</h2>
      <HandOverOffer lang={lang} draft={draft} />
    </section>
  );
}
