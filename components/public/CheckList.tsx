import type { Language } from '@/domain/language';
import styles from './pages.module.css';
import { WORDS } from './words';

export interface CheckSection {
  readonly title: string;
  /** Where the answers of this section are changed; left out where they can't be. */
  readonly changeHref?: string;
  readonly rows: readonly { readonly question: string; readonly answers: readonly string[] }[];
}

/** One's own answers, as asked. An answer not given is said, never left blank. */
export function CheckList({ lang, sections }: { lang: Language; sections: readonly CheckSection[] }) {
  return sections.map((section) => (
    <section className={styles.answers} key={`${section.title} ${section.changeHref ?? ''}`}>
      <header>
        <h2>{section.title}</h2>
        {section.changeHref && (
          <a href={section.changeHref}>
            {WORDS.change[lang]}
            <span className="visually-hidden">: {section.title}</span>
          </a>
        )}
      </header>
      <dl>
        {section.rows.map((row) => (
          <div key={row.question}>
            <dt>{row.question}</dt>
            {row.answers.length === 0 && <dd className={styles.soft}>{WORDS.notAnswered[lang]}</dd>}
            {row.answers.map((answer) => (
              <dd key={answer}>{answer}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  ));
}
