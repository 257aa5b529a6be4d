import type { Language } from '@/domain/language';
import styles from './learn.module.css';
import { EMERGENCY_SIGNS, LEARN_WORDS } from './words';

/** The card a page opens with. Its words are in the page's own HTML, and it prints. */
export function Emergency({ lang }: { lang: Language }) {
  return (
    <section className={styles.emergency} aria-labelledby="danger-now">
      <h2 id="danger-now">
        <a href="tel:911">{LEARN_WORDS.emergencyTitle[lang]}</a>
      </h2>
      <p>{LEARN_WORDS.emergencyIf[lang]}</p>
      <ul>
        {EMERGENCY_SIGNS.map((sign) => (
          <li key={sign.en}>{sign[lang]}</li>
        ))}
      </ul>
      <p>{LEARN_WORDS.emergencyThen[lang]}</p>
    </section>
  );
}
