import type { ReactNode } from 'react';
import styles from './form.module.css';

export interface StepFormProps {
  readonly id: string;
  readonly action: string;
  readonly children: ReactNode;
}

/** A plain post. `noValidate` because errors are ours to word, on the page, and not the browser's bubbles. */
export function StepForm({ id, action, children }: StepFormProps) {
  return (
    <form className={styles.form} id={id} method="post" action={action} noValidate autoComplete="off">
      {children}
    </form>
  );
}
