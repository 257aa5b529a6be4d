import type { ReactNode } from 'react';
import styles from './learn.module.css';

interface PartProps {
  /** What shows alone is named by its first heading; it is a landmark where it has that heading's id. */
  readonly labelledBy?: string;
  readonly children?: ReactNode;
}

/** A stretch of a long page, its heading first. A browser lays it out when it comes near the screen: see learn.module.css. */
export function Part({ labelledBy, children }: PartProps) {
  return (
    <section className={styles.part} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
