import type { ReactNode } from 'react';
import styles from './form.module.css';

/** A calm notice beside the questions. `urgent` is for what must be done now; words carry it, colour only helps. */
export function Inset({
  tone = 'calm',
  title,
  children,
}: {
  tone?: 'calm' | 'urgent';
  title?: string;
  children: ReactNode;
}) {
  return (
    <section className={tone === 'urgent' ? styles.insetUrgent : styles.inset}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}
