import type { EnglishLine } from '@/domain/intake/in-english';
import type { TranscriptLine } from '@/domain/intake/transcript';
import type { Language } from '@/domain/language';
import styles from './lead.module.css';

export interface TranscriptProps {
  readonly lines: readonly TranscriptLine[];
  /** The same lines in English, place by place, where they were asked in another language. */
  readonly english: readonly (EnglishLine | null)[];
  /** The language it was asked in, so that it is read aloud as what it is. */
  readonly language: Language;
  /** "Sent 2:10 pm, whole". */
  readonly sent: string;
}

/** The answers as they were asked and given, page by page, in the words of that day. */
export function Transcript({ lines, english, language, sent }: TranscriptProps) {
  const pages = [...new Set(lines.map((line) => line.key))];
  return (
    <div className={styles.transcript}>
      <p className={styles.small}>{sent}</p>
      <div lang={language}>
        {pages.map((page) => {
          const here = lines.filter((line) => line.key === page);
          return (
            <section key={page}>
              <h3>{here[0]?.step}</h3>
              <dl>
                {here.map((line) => (
                  <div key={line.question}>
                    <dt>
                      {line.question}
                      <InEnglish words={english[lines.indexOf(line)]?.question} />
                    </dt>
                    <dd className={line.answered ? undefined : styles.small}>
                      {line.answer}
                      <InEnglish words={english[lines.indexOf(line)]?.answer} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </div>
  );
}

function InEnglish({ words }: { words: string | null | undefined }) {
  return words ? (
    <span className={styles.english} lang="en">
      {words}
    </span>
  ) : null;
}
