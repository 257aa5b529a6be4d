import type { Language } from '@/domain/language';
import { Day } from './Day';
import styles from './learn.module.css';
import { LEARN_WORDS } from './words';

export interface AboutPageProps {
  readonly lang: Language;
  /** Null until a clinician has read the page; a reviewer is never invented. Days are `YYYY-MM-DD`. */
  readonly reviewed: { readonly by: string; readonly credentials?: string; readonly on: string } | null;
  readonly lastChecked: string;
  readonly nextCheck: string;
  readonly overdue: boolean;
}

/** Who read the page, when its facts were checked, and when they will be again. */
export function AboutPage({ lang, reviewed, lastChecked, nextCheck, overdue }: AboutPageProps) {
  return (
    <section className={styles.about} aria-labelledby="about-page">
      <h2 id="about-page">{LEARN_WORDS.about[lang]}</h2>
      <p>
        {reviewed === null ? (
          LEARN_WORDS.notReviewed[lang]
        ) : (
          <>
            {LEARN_WORDS.reviewedBy[lang]} {[reviewed.by, reviewed.credentials].filter(Boolean).join(', ')},{' '}
            <Day day={reviewed.on} lang={lang} />.
          </>
        )}
      </p>
      <p>
        {LEARN_WORDS.lastChecked[lang]} <Day day={lastChecked} lang={lang} />. {LEARN_WORDS.nextCheck[lang]}{' '}
        <Day day={nextCheck} lang={lang} />.
      </p>
      {overdue && (
        <p className={styles.overdue}>
          <strong>{LEARN_WORDS.overdue[lang]}</strong>
        </p>
      )}
    </section>
  );
}
