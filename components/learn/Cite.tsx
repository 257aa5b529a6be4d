import type { Language } from '@/domain/language';
import styles from './learn.module.css';
import { LEARN_WORDS } from './words';

/** A raised number that leads to the source of the sentence before it. */
export function Cite({ number, lang }: { number: number; lang: Language }) {
  return (
    <sup className={styles.cite}>
      <a href={`#source-${number}`} aria-label={`${LEARN_WORDS.source[lang]} ${number}`}>
        {number}
      </a>
    </sup>
  );
}
