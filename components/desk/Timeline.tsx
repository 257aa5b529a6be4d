import type { ReactNode } from 'react';
import styles from './lead.module.css';

export interface TimelineEntry {
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  /** The time as shown. */
  readonly when: string;
  readonly who: string;
  /** What was done, read after the name: "claimed the lead". */
  readonly did: string;
  /** A note's or a try's own words. */
  readonly words?: string | null;
}

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  /** What stands below an entry, by the entry's id. */
  readonly below?: ReadonlyMap<string, ReactNode>;
}

/** What happened, newest first: sendings, tries, notes, moves, and who looked. */
export function Timeline({ entries, below }: TimelineProps) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <ol className={styles.timeline}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at}>{entry.when}</time>
            <p>
              <strong>{entry.who}</strong> {entry.did}
            </p>
            {entry.words && <p className={styles.note}>{entry.words}</p>}
            {below?.get(entry.id)}
          </li>
        ))}
      </ol>
    </section>
  );
}
