import type { ReactNode } from 'react';
import type { Urgency } from '@/domain/triage/urgency';
import { Clock, type ClockView } from './Clock';
import styles from './desk.module.css';
import { UrgencyBadge } from './UrgencyBadge';

export interface LeadHeaderProps {
  readonly name: string;
  readonly urgency: Urgency;
  readonly stage: string;
  readonly owner: string | null;
  readonly clocks: readonly { readonly name: string; readonly clock: ClockView }[];
  /** The safe-contact rule in words, from domain/lead/contact. */
  readonly line: string;
  /** Two told of this person: neither may learn of the other from us. */
  readonly toldByTwo: boolean;
  /** What the rule permits now. It scrolls away with the page. */
  readonly children: ReactNode;
}

/** A line of so many characters may end on a phone: there it is shown whole below, as it is read aloud above. */
const LONG = 100;

const NEVER = 'Never tell either side about the other.';

/** Who this is, and how they may be reached: always in sight, above everything that would reach them. */
export function LeadHeader({ name, urgency, stage, owner, clocks, line, toldByTwo, children }: LeadHeaderProps) {
  return (
    <section className={styles.about} aria-label="Safe contact">
      <div className={styles.leadTop}>
        <div className={styles.leadHead}>
          <h1>{name}</h1>
          <UrgencyBadge urgency={urgency} />
          <span>Stage: {stage}</span>
          <span>Owner: {owner ?? 'nobody yet'}</span>
          {clocks.map(({ name: of, clock }) => (
            <Clock key={clock.words} name={of} clock={clock} />
          ))}
        </div>
        <p className={styles.safeWords}>
          {line}
          {toldByTwo && <strong> · {NEVER}</strong>}
        </p>
      </div>
      {line.length + (toldByTwo ? NEVER.length : 0) > LONG && (
        <p className={styles.whole} aria-hidden="true">
          {line}
          {toldByTwo && <strong> · {NEVER}</strong>}
        </p>
      )}
      {children}
    </section>
  );
}
