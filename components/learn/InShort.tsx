import type { Language } from '@/domain/language';
import { Cite } from './Cite';
import styles from './learn.module.css';
import { LEARN_WORDS } from './words';

export interface SummaryLine {
  readonly says: string;
  /** Numbers of its sources on this page. */
  readonly sources: readonly number[];
}

/** The page in three lines, each with its sources. */
export function InShort({ lines, lang }: { lines: readonly SummaryLine[]; lang: Language }) {
  return (
    <section className={styles.inShort} aria-labelledby="in-short">
      <h2 id="in-short">{LEARN_WORDS.inShort[lang]}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line.says}>
            {line.says}
            {line.sources.map((number) => (
              <Cite key={number} number={number} lang={lang} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
