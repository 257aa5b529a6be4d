import { LevelPattern } from '@/components/LevelPattern';
import { CO_USE_LABELS, type CoUseLevel } from '@/domain/substances/pairs';
import styles from './desk.module.css';

/** Co-use level as pattern and word. `says`: other words in sight beside the pattern; the level's own are still read out. */
export function LevelMark({ level, says }: { level: CoUseLevel; says?: string }) {
  return (
    <span className={`${styles.level} ${styles[level]}`}>
      <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true" focusable="false">
        <LevelPattern level={level} />
      </svg>
      {says === undefined ? (
        CO_USE_LABELS[level].en
      ) : (
        <span>
          {says}
          <span className="visually-hidden">: {CO_USE_LABELS[level].en}</span>
        </span>
      )}
    </span>
  );
}
