import { Clock, type ClockView } from './Clock';
import styles from './paper.module.css';

/** A lead in a handover, in display words. */
export interface HandoverLead {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** Where it stands now: stage, owner. */
  readonly stands: string;
  /** What is owed next. */
  readonly clocks: readonly ClockView[];
  /** What was done, in order. */
  readonly lines: readonly string[];
}

interface HandoverPartProps {
  readonly id: string;
  readonly title: string;
  readonly leads: readonly HandoverLead[];
  /** Said where there is none. */
  readonly empty: string;
}

/** One part of a handover: its leads, each with what was done. */
export function HandoverPart({ id, title, leads, empty }: HandoverPartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} ({leads.length})
      </h2>
      {leads.length === 0 && <p>{empty}</p>}
      {leads.length > 0 && (
        <ul className={styles.lines}>
          {leads.map((lead) => (
            <li key={lead.id}>
              <p>
                <a href={lead.href}>{lead.name}</a> · {lead.stands}
              </p>
              {lead.clocks.map((clock) => (
                <p key={clock.words}>
                  <Clock clock={clock} />
                </p>
              ))}
              {lead.lines.length > 0 && (
                <ul>
                  {lead.lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
