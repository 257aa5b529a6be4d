import type { ReactNode } from 'react';
import styles from './form.module.css';

/** A link by itself, which paper has no use for. */
export function ScreenLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className={styles.onScreen}>
      <a href={href}>{children}</a>
    </p>
  );
}
