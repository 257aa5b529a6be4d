import styles from './pages.module.css';

export interface PaperQuestion {
  readonly label: string;
  readonly hint?: string | null;
  /** Boxes to tick. */
  readonly options?: readonly string[];
  /** Ruled lines to write on, when there are no boxes. */
  readonly lines?: number;
}

export interface PaperProps {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly { readonly title: string; readonly questions: readonly PaperQuestion[] }[];
}

/** The blank paper form: the same questions, with boxes to tick and lines to write on. */
export function Paper({ title, intro, sections }: PaperProps) {
  return (
    <article className={styles.paper}>
      <h1>{title}</h1>
      {intro.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          {section.questions.map((question) => (
            <div key={question.label} className={styles.asked}>
              <p>
                <strong>{question.label}</strong> {question.hint}
              </p>
              {question.options ? (
                <ul>
                  {question.options.map((option) => (
                    <li key={option}>{option}</li>
                  ))}
                </ul>
              ) : (
                Array.from({ length: question.lines ?? 1 }, (_, line) => `${question.label} ${line}`).map((key) => (
                  <hr key={key} />
                ))
              )}
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}
