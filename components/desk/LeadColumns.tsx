import type { ReactNode } from 'react';
import styles from './lead.module.css';

interface LeadColumnsProps {
  /** What somebody wants at once: under the safe-contact box at any width. */
  readonly first: ReactNode;
  readonly known: ReactNode;
  readonly doing: ReactNode;
}

/** What is known of a lead, and beside it (below, on a phone) what can be done and what was. */
export function LeadColumns({ first, known, doing }: LeadColumnsProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.first}>{first}</div>
      <div className={styles.known}>{known}</div>
      <div className={styles.doing}>{doing}</div>
    </div>
  );
}
