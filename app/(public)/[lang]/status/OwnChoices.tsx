import { paths } from '@/app/(public)/paths';
import styles from '@/components/public/form.module.css';
import { check } from '@/domain/intake/steps/check';
import type { Language, Words } from '@/domain/language';

const WORDS = {
  see: { en: 'See how things stand', es: 'Ver cómo va todo' },
  change: { en: 'Change or add to my answers', es: 'Cambiar o agregar respuestas' },
  withdraw: { en: 'Stop contacting me', es: 'Dejen de contactarme' },
  withdrawNote: { en: 'We stop at once, and close your request.', es: 'Paramos de inmediato y cerramos su solicitud.' },
  erase: { en: 'Delete my answers', es: 'Borrar mis respuestas' },
  eraseNote: {
    en: 'No one can open them after that, us included.',
    es: 'Después nadie puede abrirlas, tampoco nosotros.',
  },
  sure: { en: 'Yes, delete my answers', es: 'Sí, borrar mis respuestas' },
} satisfies Record<string, Words>;

/** What a caller can still do: look, change, stop contact, erase. Plain links and forms. */
export function OwnChoices({ lang, canChange = true }: { lang: Language; canChange?: boolean }) {
  return (
    <>
      <ul>
        <li>
          <a href={paths.status(lang)}>{WORDS.see[lang]}</a>
        </li>
        {canChange && (
          <li>
            <a href={paths.step(lang, { page: check.page, item: null })}>{WORDS.change[lang]}</a>
          </li>
        )}
      </ul>
      <form method="post" action={paths.withdraw(lang)}>
        <p>{WORDS.withdrawNote[lang]}</p>
        <button className={styles.quiet} type="submit">
          {WORDS.withdraw[lang]}
        </button>
      </form>
      <details>
        <summary>{WORDS.erase[lang]}</summary>
        <form method="post" action={paths.erase(lang)}>
          <p>{WORDS.eraseNote[lang]}</p>
          <button className={styles.quiet} type="submit">
            {WORDS.sure[lang]}
          </button>
        </form>
      </details>
    </>
  );
}
