import type { ReactNode } from 'react';
import styles from './desk.module.css';

/** What belongs to every page of the desk and comes with the script, in one row whose height is kept free for it. */
export function DeskTools({ children }: { children: ReactNode }) {
  return <div className={styles.tools}>{children}</div>;
}
