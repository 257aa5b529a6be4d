import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import styles from './form.module.css';
import { idOf } from './ids';
import { WORDS } from './words';

/** What every field has. `name` is also the stem of its ids, unless a page has two of that name and gives one a `stem`; `error` is said beside the field and in the summary. */
export interface FieldProps {
  readonly lang: Language;
  readonly name: string;
  readonly stem?: string;
  readonly label: string;
  readonly hint?: string | null;
  readonly error?: string | null;
  /** The question is the only one on the page, so it is also the page's heading. */
  readonly heading?: boolean;
}

/** Hint and error, in the order they are read. */
export function Notes({ lang, name, stem = name, hint, error }: FieldProps) {
  return (
    <>
      {hint && (
        <p className={styles.hint} id={idOf.hint(stem)}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={idOf.error(stem)}>
          <span className="visually-hidden">{WORDS.error[lang]} </span>
          {error}
        </p>
      )}
    </>
  );
}

/** One label with one control. */
export function Field(props: FieldProps & { readonly children: ReactNode }) {
  const label = (
    <label className={styles.label} htmlFor={idOf.field(props.stem ?? props.name)}>
      {props.label}
    </label>
  );
  return (
    <div className={props.error ? styles.wrong : styles.field}>
      {props.heading ? <h1>{label}</h1> : label}
      <Notes {...props} />
      {props.children}
    </div>
  );
}

/** One question with several controls: its words are the legend. Radios are told apart, for only they may be called invalid as a group. */
export function FieldGroup(
  props: FieldProps & { readonly children: ReactNode; readonly describedBy?: string; readonly radios?: boolean },
) {
  return (
    <fieldset
      className={props.error ? styles.wrong : styles.field}
      aria-describedby={props.describedBy}
      role={props.radios ? 'radiogroup' : undefined}
      aria-invalid={props.radios && props.error ? true : undefined}
    >
      <legend className={styles.label}>{props.heading ? <h1>{props.label}</h1> : props.label}</legend>
      <Notes {...props} />
      {props.children}
    </fieldset>
  );
}
