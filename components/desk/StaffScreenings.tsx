import { inShort, type StaffScreening } from '@/domain/lead/staff-screening';
import { instrument as instrumentOf } from '@/domain/screening/instruments';
import { flagWords } from './flag-words';
import styles from './lead.module.css';
import { ReviewLine } from './rules/ReviewLine';

export interface ShownScreening {
  readonly id: string;
  /** Who filled it in, and when: "Ruth Lindqvist, Nov 22, 9:04 PM". */
  readonly by: string;
  /** Null where it was erased. */
  readonly record: StaffScreening | null;
}

export interface StaffScreeningsProps {
  /** The last first. */
  readonly screenings: readonly ShownScreening[];
  /** Those that can be filled in, and where; empty where none can. */
  readonly offered: readonly { readonly name: string; readonly about: string; readonly href: string }[];
  /** The rule set as it stands now. */
  readonly ruleSet: string;
}

/** The screenings that staff filled in with the person, and a way to fill in another. */
export function StaffScreenings({ screenings, offered, ruleSet }: StaffScreeningsProps) {
  return (
    <section aria-labelledby="screened">
      <h2 id="screened">Filled in at the desk</h2>
      {screenings.length === 0 && <p className={styles.small}>None so far.</p>}
      {screenings.map(({ id, by, record }) =>
        record ? <One key={id} id={id} by={by} record={record} ruleSet={ruleSet} /> : <p key={id}>{by}: (erased)</p>,
      )}
      {offered.length > 0 && (
        <>
          <h3>Fill one in with them</h3>
          <ul className={styles.sources}>
            {offered.map(({ name, about, href }) => (
              <li key={href}>
                <a href={href}>{name}</a> <span className={styles.small}>{about}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.small}>A screening is no diagnosis. A clinician decides.</p>
    </section>
  );
}

function One({ id, by, record, ruleSet }: ShownScreening & { record: StaffScreening; ruleSet: string }) {
  const { asked, score, flags, beside } = record;
  const missing = score.kind === 'incomplete' ? asked.filter(({ item }) => score.missing.includes(item)) : [];
  const answered = asked.filter(({ answer }) => answer !== null);
  const known = instrumentOf(record.instrument);
  return (
    <section aria-labelledby={`screened-${id}`}>
      <h3 id={`screened-${id}`}>{inShort(record)}</h3>
      <p className={styles.small}>{by}</p>
      {flags.map((flag) => (
        <p key={flag}>
          <strong>{flagWords(flag)}</strong>
        </p>
      ))}
      {missing.length > 0 && (
        <>
          <p>Not answered, so there is no score:</p>
          <ul>
            {missing.map(({ item, asks }) => (
              <li key={item}>{asks}</li>
            ))}
          </ul>
        </>
      )}
      <details className={styles.sources}>
        <summary>
          What was answered ({answered.length} of {asked.length})
        </summary>
        <dl>
          {answered.map(({ item, asks, answer }) => (
            <div key={item}>
              <dt>{asks}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
          {beside && (
            <div>
              <dt>{beside.asks}</dt>
              <dd>{beside.answer ?? 'Not said'}</dd>
            </div>
          )}
        </dl>
      </details>
      {known && (
        <p className={styles.small}>
          {known.scoring.en} {known.citation}
        </p>
      )}
      {record.ruleSet !== null && <p className={styles.small}>Scored by rule set {record.ruleSet}.</p>}
      <ReviewLine of={record.instrument} ruleSet={ruleSet} />
    </section>
  );
}
