import type { ReactNode } from 'react';
import styles from './desk.module.css';

const BEGINS = { error: 'Not done. ', success: 'Done. ', note: '' } as const;

/** What came of the last post, or what of an address was not heeded. An error interrupts a screen reader; the rest waits its turn. */
export function FormMessage({ kind, children }: { kind: keyof typeof BEGINS; children: ReactNode }) {
  return (
    <div className={kind === 'success' ? styles.good : styles.bad} role={kind === 'error' ? 'alert' : 'status'}>
      {BEGINS[kind] && <strong>{BEGINS[kind]}</strong>}
      {children}
    </div>
  );
}
