import styles from './desk.module.css';

export interface ClockView {
  /** `waiting` is outside the caller's safe hours; `met` is done. */
  readonly kind: 'due' | 'late' | 'waiting' | 'met';
  /** ISO time it speaks of. */
  readonly at: string;
  /** "in 4 minutes", "9 minutes late", "Don't call until 9:00 pm". */
  readonly words: string;
}

const SIGNS: Readonly<Record<ClockView['kind'], string>> = {
  due: 'M12 7v5l3.5 2M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  late: 'M12 7v6m0 3v1M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
  waiting: 'M19 15A8 8 0 1 1 9 5a7 7 0 0 0 10 10z',
  met: 'm7 12 3.5 3.5L17 9M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z',
};

/** One clock: what it counts, a sign, and the time in words. */
export function Clock({ name, clock }: { name?: string; clock: ClockView }) {
  return (
    <span className={`${styles.clock} ${styles[clock.kind]}`}>
      {name && <span className={styles.clockName}>{name}</span>}
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
        <path d={SIGNS[clock.kind]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <time dateTime={clock.at}>{clock.words}</time>
    </span>
  );
}
