import type { Language } from '@/domain/language';
import styles from './pages.module.css';
import { SixWords } from './SixWords';
import { WORDS } from './words';

/** The six words, large enough to copy by hand and plain enough to print. `until` says how long they work. */
export function CodeCard({ lang, code, until }: { lang: Language; code: string; until?: string }) {
  return (
    <section className={styles.code}>
      <h2>{WORDS.codeTitle[lang]}</h2>
      <SixWords code={code} />
      <p>{WORDS.codeKeep[lang]}</p>
      {until && <p>{until}</p>}
    </section>
  );
}
