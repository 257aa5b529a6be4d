import { LevelPattern } from '@/components/LevelPattern';
import { CO_USE_LABELS, type CoUseLevel } from '@/domain/substances/pairs';
import styles from './desk.module.css';

/** Co-use level as pattern and word. */
export function LevelMark({ level }: { level: CoUseLevel }) {
  return (
    <span className={`${styles.level} ${styles[level]}`}>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
        <LevelPattern level={level} />
      </svg>
      {CO_USE_LABELS[level].en}
    </span>
  );
}
