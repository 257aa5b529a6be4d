import { paths } from '@/app/(public)/paths';
import styles from '@/components/public/form.module.css';
import step from '@/components/public/step.module.css';
import { check } from '@/domain/intake/steps/check';
import type { Language, Words } from '@/domain/language';
import { SEE_HOW_THINGS_STAND } from './SeeHowThingsStand';

const WORDS = {
  change: { en: 'Change or add to my answers', es: 'Cambiar o agregar respuestas' },
  print: { en: 'See or print my answers', es: 'Ver o imprimir mis respuestas' },
  again: { en: 'Ask us to contact you again', es: 'Pedirnos otra vez que nos comuniquemos' },
  withdraw: { en: 'Stop contacting me', es: 'Dejen de contactarme' },
  withdrawNote: { en: 'We stop at once, and close your request.', es: 'Paramos de inmediato y cerramos su solicitud.' },
  erase: { en: 'Delete my answers', es: 'Borrar mis respuestas' },
  // What is claimed of old copies is what content/learn/paying-and-privacy says of them, and no more.
  eraseNote: {
    en: 'We delete them here at once. If we must keep them for now, our staff are told that you asked. If we keep an old copy for safety, it may hold them until that copy is gone.',
    es: 'Aquí se borran enseguida. Si por ahora debemos guardarlas, avisamos a nuestro personal que usted lo pidió. Si hay una copia vieja guardada, puede tenerlas hasta que esa copia ya no exista.',
  },
  sure: { en: 'Yes, delete my answers', es: 'Sí, borrar mis respuestas' },
} satisfies Record<string, Words>;

export interface OwnChoicesProps {
  readonly lang: Language;
  /** Where answers are changed: the whole form, or the two fields of "contact me". Null: there is no draft any more. */
  readonly change: 'form' | 'call_me' | null;
  /** There is something to stop. */
  readonly mayStop: boolean;
  /** On the page that shows how things stand, a link to it leads nowhere. */
  readonly here?: boolean;
  /** It was stopped, or erased: what is offered is to begin again. */
  readonly over?: 'stopped' | 'erased' | null;
}

/** What a caller can still do: look, change, stop contact, erase, ask again. Plain links and forms. */
export function OwnChoices({ lang, change, mayStop, here = false, over = null }: OwnChoicesProps) {
  const changeAt = change === 'form' ? paths.step(lang, { page: check.page, item: null }) : paths.callMe(lang);
  const links = [
    { href: paths.status(lang), words: SEE_HOW_THINGS_STAND, if: !here },
    { href: changeAt, words: WORDS.change, if: change },
    { href: paths.answers(lang), words: WORDS.print, if: change },
    { href: paths.callMe(lang), words: WORDS.again, if: over },
  ].filter((link) => link.if);
  return (
    <div className={step.onScreen}>
      {links.length > 0 && (
        <ul>
          {links.map(({ href, words }) => (
            <li key={words.en}>
              <a href={href}>{words[lang]}</a>
            </li>
          ))}
        </ul>
      )}
      {mayStop && (
        <form method="post" action={paths.withdraw(lang)}>
          <p>{WORDS.withdrawNote[lang]}</p>
          <button className={styles.quiet} type="submit">
            {WORDS.withdraw[lang]}
          </button>
        </form>
      )}
      {over !== 'erased' && (
        <details>
          <summary>{WORDS.erase[lang]}</summary>
          <form method="post" action={paths.erase(lang)}>
            <p>{WORDS.eraseNote[lang]}</p>
            <button className={styles.quiet} type="submit">
              {WORDS.sure[lang]}
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
