import type { ReactNode } from 'react';
import { FactList } from './FactList';
import styles from './lead.module.css';

/** What is told, and its words. */
export type OutcomeRow = readonly [label: string, words: ReactNode];

interface OutcomeRecordProps {
  /** Null where nobody has decided. */
  readonly decision: readonly OutcomeRow[] | null;
  /** Null while the lead is open. */
  readonly ending: readonly OutcomeRow[] | null;
}

/** The decision on a lead, and how it ended, as they were written down. */
export function OutcomeRecord({ decision, ending }: OutcomeRecordProps) {
  return (
    <section className={styles.transcript} aria-labelledby="outcome">
      <h2 id="outcome">{decision ? 'Decision' : 'How it ended'}</h2>
      {decision && <FactList facts={decision} />}
      {decision && ending && <h3>How it ended</h3>}
      {ending && <FactList facts={ending} />}
    </section>
  );
}
