import type { Language } from '@/domain/language';
import styles from './learn.module.css';
import { LEARN_WORDS } from './words';

/** Links to the page's questions. */
export function Contents({ headings, lang }: { headings: readonly { id: string; text: string }[]; lang: Language }) {
  return (
    <nav className={styles.contents} aria-labelledby="on-this-page">
      <h2 id="on-this-page">{LEARN_WORDS.onThisPage[lang]}</h2>
      <ul>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
