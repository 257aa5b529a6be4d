import type { Verdict } from '@/domain/lead/said';
import styles from './desk.module.css';

const SHOWN: Readonly<Record<Verdict, { readonly words: string; readonly path: string }>> = {
  differs: { words: 'Differs', path: 'M4 8h12M4 13h12M13 3 7 18' },
  one_only: { words: 'Only one said', path: 'M10 3a7 7 0 1 0 0 14zM10 3v14' },
  fits: { words: 'Both can be true', path: 'M3 8c3-4 5 3 8 0s4-2 6-1M3 14c3-4 5 3 8 0s4-2 6-1' },
  same: { words: 'Same', path: 'M4 8h12M4 13h12' },
  neither: { words: 'Neither said', path: 'M6 10h8' },
};

/** How two answers stand to each other, as a sign of its own and in words. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { words, path } = SHOWN[verdict];
  return (
    <span className={`${styles.level} ${styles[verdict] ?? ''}`}>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      {words}
    </span>
  );
}
