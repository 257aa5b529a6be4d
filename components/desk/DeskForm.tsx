import type { ReactNode } from 'react';
import { ErrorSummary } from '@/components/public/ErrorSummary';
import look from '@/components/public/form.module.css';
import styles from './desk.module.css';
import { FormMessage } from './FormMessage';
import { HiddenFields } from './HiddenFields';

export interface Refused {
  readonly field: string;
  readonly message: string;
}

/** What every desk form takes. `errors` are those of the last post; `values` what it said, so nothing is retyped. */
export interface DeskFormProps {
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>>;
  /** An error with an empty `field` is of the whole form. */
  readonly errors?: readonly Refused[];
  readonly values?: Readonly<Record<string, string>>;
}

interface DeskFormParts {
  /** Keeps ids apart on a page of many forms; the same as given to `fieldOf`. */
  readonly form: string;
  readonly button: string;
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

/** A plain post with one button. What was refused is said first, with links to the fields. */
export function DeskForm(props: DeskFormProps & DeskFormParts) {
  const errors = props.errors ?? [];
  const ofFields = errors.filter(({ field }) => field !== '');
  return (
    <form className={styles.form} method="post" action={props.action} noValidate autoComplete="off">
      <HiddenFields fields={props.hidden} />
      {errors.map(({ field, message }) =>
        field === '' ? (
          <FormMessage key={message} kind="error">
            {message}
          </FormMessage>
        ) : null,
      )}
      <ErrorSummary
        lang="en"
        errors={ofFields.map(({ field, message }) => ({ field: `${props.form}-${field}`, message }))}
      />
      {props.children}
      <button className={props.quiet ? look.quiet : look.primary} type="submit">
        {props.button}
      </button>
    </form>
  );
}

/** The parts a field shares: its words, and what the last post said of it. `form` is that of the `DeskForm` around it. */
export function fieldOf(props: DeskFormProps, form: string, name: string, label: string, hint?: string) {
  const error = props.errors?.find((one) => one.field === name)?.message ?? null;
  return { lang: 'en', name, stem: `${form}-${name}`, label, hint, error, value: props.values?.[name] } as const;
}
