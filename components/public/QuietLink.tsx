import type { ReactNode } from 'react';
import styles from './form.module.css';

/** A way on, in a line of its own and as large as a button. */
export function QuietLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <p>
      <a className={styles.quiet} href={href}>
        {children}
      </a>
    </p>
  );
}
