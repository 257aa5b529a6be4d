import type { ReactNode } from 'react';
import type { Words } from '@/domain/language';
import styles from './rules.module.css';

/** One sentence in both languages, side by side: whoever reviews it reads both. Not written yet: said so. In a `<dl>`. */
export function Both({ label, words }: { label: string; words: Words | null | undefined }) {
  if (!words) return <Fact label={label}>Not written yet.</Fact>;
  return (
    <div className={styles.both}>
      <dt>{label}</dt>
      <dd>{words.en}</dd>
      <dd lang="es">{words.es}</dd>
    </div>
  );
}

/** A fact that needs no second language: a number, a name, a list. Stands in a `<dl>`. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.both}>
      <dt>{label}</dt>
      <dd className={styles.whole}>{children}</dd>
    </div>
  );
}
