import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import styles from './learn.module.css';
import { LEARN_WORDS } from './words';

/** What a reader can do now, or ask. It claims nothing, so it cites nothing. */
export function Say({ children, lang }: { children?: ReactNode; lang: Language }) {
  return (
    <div className={styles.say} role="note" aria-label={LEARN_WORDS.whatToDo[lang]}>
      <p className={styles.sayTitle}>
        <strong>{LEARN_WORDS.whatToDo[lang]}</strong>
      </p>
      {children}
    </div>
  );
}
