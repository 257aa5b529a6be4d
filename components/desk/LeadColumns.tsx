import type { ReactNode } from 'react';
import styles from './lead.module.css';

/** What is known of a lead, and beside it (below, on a phone) what can be done and what was. */
export function LeadColumns({ known, doing }: { known: ReactNode; doing: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div>{known}</div>
      <div>{doing}</div>
    </div>
  );
}
