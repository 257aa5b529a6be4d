import type { Language } from '@/domain/language';
import styles from './pages.module.css';
import { WORDS } from './words';

/** The six words, large enough to copy by hand and plain enough to print. `until` says how long they work. */
export function CodeCard({ lang, code, until }: { lang: Language; code: string; until?: string }) {
  return (
    <section className={styles.code}>
      <h2>{WORDS.codeTitle[lang]}</h2>
      <p className={styles.six}>
        {code.split(' ').map((word, at) => (
          // A code may hold a word twice, so its place is its key.
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of a code never move
          <span key={at}>{word} </span>
        ))}
      </p>
      <p>{WORDS.codeKeep[lang]}</p>
      {until && <p>{until}</p>}
    </section>
  );
}
