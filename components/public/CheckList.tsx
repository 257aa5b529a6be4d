import type { Language } from '@/domain/language';
import styles from './pages.module.css';
import { notAnswered, WORDS } from './words';

export interface CheckSection {
  readonly title: string;
  /** Where the answers of this section are changed; left out where they can't be. */
  readonly changeHref?: string;
  readonly rows: readonly { readonly question: string; readonly answers: readonly string[] }[];
}

/** One's own answers, as asked. How many were not given is said once a section, never left blank. */
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
      <Answered section={section} />
      <Unanswered lang={lang} count={section.rows.filter(({ answers }) => answers.length === 0).length} />
    </section>
  ));
}

function Answered({ section: { title, rows } }: { section: CheckSection }) {
  const answered = rows.filter(({ answers }) => answers.length > 0);
  if (answered.length === 0) return null;
  return (
    <dl>
      {answered.map(({ question, answers }) => (
        <div key={`${question} ${answers.join(' ')}`}>
          <dt className={question === title ? 'visually-hidden' : undefined}>{question}</dt>
          {answers.map((answer) => (
            <dd key={answer}>{answer}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Unanswered({ lang, count }: { lang: Language; count: number }) {
  return count > 0 && <p className={styles.soft}>{notAnswered(count)[lang]}</p>;
}
