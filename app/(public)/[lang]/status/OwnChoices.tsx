import { paths } from '@/app/(public)/paths';
import styles from '@/components/public/form.module.css';
import step from '@/components/public/step.module.css';
import { check } from '@/domain/intake/steps/check';
import type { Language, Words } from '@/domain/language';

const WORDS = {
  see: { en: 'See how things stand', es: 'Ver cómo va todo' },
  change: { en: 'Change or add to my answers', es: 'Cambiar o agregar respuestas' },
  print: { en: 'See or print my answers', es: 'Ver o imprimir mis respuestas' },
  again: { en: 'Ask us to contact you again', es: 'Pedirnos otra vez que nos comuniquemos' },
  withdraw: { en: 'Stop contacting me', es: 'Dejen de contactarme' },
  withdrawNote: { en: 'We stop at once, and close your request.', es: 'Paramos de inmediato y cerramos su solicitud.' },
  erase: { en: 'Delete my answers', es: 'Borrar mis respuestas' },
  eraseNote: {
    en: 'No one can open them after that, us included.',
    es: 'Después nadie puede abrirlas, tampoco nosotros.',
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
  return (
    <div className={step.onScreen}>
      <ul>
        {!here && (
          <li>
            <a href={paths.status(lang)}>{WORDS.see[lang]}</a>
          </li>
        )}
        {change && (
          <li>
            <a href={changeAt}>{WORDS.change[lang]}</a>
          </li>
        )}
        {change && (
          <li>
            <a href={paths.answers(lang)}>{WORDS.print[lang]}</a>
          </li>
        )}
        {over && (
          <li>
            <a href={paths.callMe(lang)}>{WORDS.again[lang]}</a>
          </li>
        )}
      </ul>
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
