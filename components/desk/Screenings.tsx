import type { Screening } from '@/domain/intake/screenings';
import type { Flag, Instrument } from '@/domain/screening/instrument';
import styles from './lead.module.css';

const FLAG_WORDS: Readonly<Record<Flag, string>> = {
  act_now: 'Act now: 988 or 911, stay with them, full safety check. This does not wait in the queue.',
  suicide_item: 'An answer on suicide, or one left out, calls for a safety check today, whatever the total.',
  review_first_item_only: 'Every point is from the first question: ask all of them again.',
  ask_complications: 'Ask about a seizure, delirium, or seeing or hearing things.',
};

/** The screenings of an intake. Suggestions to be read with the person: nothing here is a diagnosis. */
export function Screenings({ screenings }: { screenings: readonly Screening[] }) {
  return (
    <section aria-labelledby="screenings">
      <h2 id="screenings">Screenings</h2>
      {screenings.length === 0 ? (
        <p className={styles.small}>None was asked so far.</p>
      ) : (
        screenings.map((one) => <One key={one.instrument.id} {...one} />)
      )}
      <p className={styles.small}>
        A screening is no diagnosis. Bands and cut-offs are not yet signed off by a clinician; the caller was shown no
        result.
      </p>
    </section>
  );
}

function One({ instrument, answers, score }: Screening) {
  const { id, name, items, licence, citation } = instrument;
  const given = items.filter((item) => answers[item.id] !== undefined);
  return (
    <section aria-labelledby={`screening-${id}`}>
      <h3 id={`screening-${id}`}>
        {name}: {inShort(instrument, score)}
      </h3>
      {score.flags.map((flag) => (
        <p key={flag}>
          <strong>{FLAG_WORDS[flag]}</strong>
        </p>
      ))}
      <details>
        <summary>
          {given.length} of {items.length} answered
        </summary>
        <dl>
          {items.map((item) => (
            <div key={item.id}>
              <dt>{item.asks.en}</dt>
              <dd className={answers[item.id] === undefined ? styles.small : undefined}>
                {item.choices.find(({ value }) => value === answers[item.id])?.label.en ?? '(not answered)'}
              </dd>
            </div>
          ))}
        </dl>
        <p className={styles.small}>
          {citation} {licence}
        </p>
      </details>
    </section>
  );
}

function inShort({ items }: Instrument, score: Screening['score']): string {
  if (score.kind === 'incomplete') {
    const missing = score.missing.length;
    return missing === items.length ? 'passed over' : `incomplete, ${missing} to ask still`;
  }
  const total = score.total === null ? '' : `${score.total}, `;
  return `${total}${score.band.label.en}`;
}
