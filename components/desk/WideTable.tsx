import type { ReactNode } from 'react';
import styles from './lead.module.css';

/** Where a table may be wider than the screen: it scrolls in its own place, by keyboard too, under a name of its own. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
