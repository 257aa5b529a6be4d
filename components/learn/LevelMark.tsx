import { LevelPattern } from '@/components/LevelPattern';
import type { Language } from '@/domain/language';
import type { CoUseLevel } from '@/domain/substances/pairs';
import { CO_USE_IN_SHORT, CO_USE_TO_FAMILIES } from '@/domain/taught/family-words';
import { asGoingOn } from '@/domain/taught/first-letter';
import styles from './catalogue.module.css';

export interface LevelMarkProps {
  readonly level: CoUseLevel;
  readonly lang: Language;
  /** Where a table says the rest. */
  readonly short?: boolean;
  /** Where a sentence goes on with it. */
  readonly within?: boolean;
}

/** A level as pattern and words: whole, as a family reads it alone, or in short. */
export function LevelMark({ level, lang, short, within }: LevelMarkProps) {
  const says = (short ? CO_USE_IN_SHORT : CO_USE_TO_FAMILIES)[level][lang];
  return (
    <span className={`${styles.level} ${styles[level]}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <LevelPattern level={level} />
      </svg>
      <span>{within ? asGoingOn(says) : says}</span>
    </span>
  );
}
