import type { Screening } from '@/domain/intake/screenings';
import { FLAG_WORDS } from './flag-words';
import styles from './lead.module.css';
import { ReviewLine } from './rules/ReviewLine';

interface ScreeningsProps {
  readonly screenings: readonly Screening[];
  /** What somebody who asks for another says of talk of dying; null where it was not asked. */
  readonly talked: string | null;
  /** The rule set that judged this lead. */
  readonly ruleSet: string;
}

/** The screenings of an intake. Suggestions to be read with the person: nothing here is a diagnosis. */
export function Screenings({ screenings, talked, ruleSet }: ScreeningsProps) {
  return (
    <section aria-labelledby="screenings">
      <h2 id="screenings">Screenings</h2>
      {screenings.length === 0 && (
        <p className={styles.small}>
          {talked === null
            ? 'None was asked so far.'
            : 'None: these questions are put only to the person, and somebody else is asking.'}
        </p>
      )}
      {talked !== null && (
        <p>
          <strong>Has talked of ending their life, says who asks:</strong> {talked}
        </p>
      )}
      {screenings.map((one) => (
        <One key={one.instrument.id} {...one} ruleSet={ruleSet} />
      ))}
      <p className={styles.small}>A screening is no diagnosis; the caller was shown no result.</p>
    </section>
  );
}

function One({ instrument, asked, answers, score, ruleSet }: Screening & { ruleSet: string }) {
  const { id, name, licence, citation } = instrument;
  const missing = asked.filter((item) => answers[item.id] === undefined);
  return (
    <section aria-labelledby={`screening-${id}`}>
      <h3 id={`screening-${id}`}>
        {name}: {inShort(score)}
      </h3>
      {score.flags.map((flag) => (
        <p key={flag}>
          <strong>{FLAG_WORDS[flag]}</strong>
        </p>
      ))}
      <p>
        {asked.length - missing.length} of {asked.length} answered
        {missing.length > 0 && ', not answered:'}
      </p>
      {missing.length > 0 && (
        <ul>
          {missing.map((item) => (
            <li key={item.id}>{item.asks.en}</li>
          ))}
        </ul>
      )}
      {missing.length < asked.length && <Answered asked={asked} answers={answers} />}
      <p className={styles.small}>
        {citation} {licence}
      </p>
      <ReviewLine of={id} ruleSet={ruleSet} />
    </section>
  );
}

function Answered({ asked, answers }: Pick<Screening, 'asked' | 'answers'>) {
  return (
    <details className={styles.sources}>
      <summary>What was answered</summary>
      <dl>
        {asked
          .filter((item) => answers[item.id] !== undefined)
          .map((item) => (
            <div key={item.id}>
              <dt>{item.asks.en}</dt>
              <dd>{item.choices.find(({ value }) => value === answers[item.id])?.label.en}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}

function inShort(score: Screening['score']): string {
  if (score.kind === 'incomplete') return 'incomplete';
  return `${score.total === null ? '' : `${score.total}, `}${score.band.label.en}`;
}
