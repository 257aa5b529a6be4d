import type { ReactNode } from 'react';
import styles from './desk.module.css';

/** What came of the last post. An error interrupts a screen reader; good news waits its turn. */
export function FormMessage({ kind, children }: { kind: 'error' | 'success'; children: ReactNode }) {
  return (
    <div className={kind === 'error' ? styles.bad : styles.good} role={kind === 'error' ? 'alert' : 'status'}>
      <strong>{kind === 'error' ? 'Not done. ' : 'Done. '}</strong>
      {children}
    </div>
  );
}
