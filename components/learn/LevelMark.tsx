import { LevelPattern } from '@/components/LevelPattern';
import type { Language } from '@/domain/language';
import type { CoUseLevel } from '@/domain/substances/pairs';
import { CO_USE_IN_SHORT, CO_USE_TO_FAMILIES } from '@/domain/taught/family-words';
import styles from './catalogue.module.css';

/** A level as pattern and words: whole, as a family reads it alone, or in short where a table says the rest. */
export function LevelMark({ level, lang, short }: { level: CoUseLevel; lang: Language; short?: boolean }) {
  return (
    <span className={`${styles.level} ${styles[level]}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <LevelPattern level={level} />
      </svg>
      <span>{(short ? CO_USE_IN_SHORT : CO_USE_TO_FAMILIES)[level][lang]}</span>
    </span>
  );
}
