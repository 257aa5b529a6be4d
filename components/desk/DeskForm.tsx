import type { ReactNode } from 'react';
import look from '@/components/public/form.module.css';
import styles from './desk.module.css';
import { HiddenFields } from './HiddenFields';
import type { Key } from './keys';

/** What every desk form takes. What is refused comes back as a page of its own, with everything that was posted. */
export interface DeskFormProps {
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>>;
}

interface DeskFormParts {
  readonly button: string;
  readonly quiet?: boolean;
  /** The key that presses the button. */
  readonly press?: Key;
  readonly children: ReactNode;
}

/** A plain post with one button. */
export function DeskForm({ action, hidden, button, quiet, press, children }: DeskFormProps & DeskFormParts) {
  return (
    <form className={styles.form} method="post" action={action} noValidate autoComplete="off">
      <HiddenFields fields={hidden} />
      {children}
      <button className={quiet ? look.quiet : look.primary} type="submit" data-press={press}>
        {button}
      </button>
    </form>
  );
}

/** A field's words. `form` keeps ids apart on a page of many forms. */
export function fieldOf(form: string, name: string, label: string, hint?: string) {
  return { lang: 'en', name, stem: `${form}-${name}`, label, hint } as const;
}
