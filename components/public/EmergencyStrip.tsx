import type { Language } from '@/domain/language';
import styles from './shell.module.css';
import { WORDS } from './words';

/** The crisis lines, on top of every public page and in its own HTML, so they stay when the line is gone. `full` adds when to use each. */
export function EmergencyStrip({ lang, full = false }: { lang: Language; full?: boolean }) {
  return (
    <aside className={styles.strip} aria-label={WORDS.help[lang]}>
      <ul className={full ? styles.linesFull : styles.lines}>
        <li>
          {!full && WORDS.emergency[lang]}
          <a href="tel:911">{WORDS.call[lang]} 911</a>
          {full && <span>{WORDS.emergencyWhen[lang]}</span>}
        </li>
        <li>
          {!full && WORDS.suicide[lang]}
          <span>
            <a href="tel:988">{WORDS.call[lang]} 988</a>
            <a href="sms:988">{WORDS.text[lang]} 988</a>
          </span>
          {full && <span>{WORDS.suicideWhen[lang]}</span>}
        </li>
        <li>
          {!full && WORDS.poison[lang]}
          <a href="tel:+18002221222">1-800-222-1222</a>
          {full && <span>{WORDS.poisonWhen[lang]}</span>}
        </li>
      </ul>
    </aside>
  );
}
