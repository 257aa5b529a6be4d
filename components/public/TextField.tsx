import { Field, type FieldProps } from './Field';
import styles from './form.module.css';
import { describedBy, idOf } from './ids';
import { KeptTextarea } from './KeptTextarea';

export interface TextFieldProps extends FieldProps {
  readonly value?: string;
  readonly type?: 'text' | 'tel' | 'email' | 'password' | 'date';
  /** More than one line makes a text area. */
  readonly lines?: number;
  readonly inputMode?: 'text' | 'tel' | 'email' | 'decimal' | 'numeric' | null;
  /** `off` unless the answer is one a browser may keep. */
  readonly autoComplete?: string;
  readonly narrow?: boolean;
}

/** One text. No `maxlength` and no `required`: what is too long or missing is said in words, with the text kept. */
export function TextField(props: TextFieldProps) {
  const shared = {
    id: idOf.field(props.stem ?? props.name),
    name: props.name,
    defaultValue: props.value ?? '',
    autoComplete: props.autoComplete ?? 'off',
    'aria-describedby': describedBy(props.stem ?? props.name, props),
    'aria-invalid': props.error ? true : undefined,
  };
  return (
    <Field {...props}>
      {props.lines && props.lines > 1 ? (
        <KeptTextarea className={styles.text} rows={props.lines} {...shared} />
      ) : (
        <input
          className={props.narrow ? styles.narrow : styles.text}
          type={props.type ?? 'text'}
          inputMode={props.inputMode ?? undefined}
          autoCapitalize={props.type && props.type !== 'text' ? 'none' : undefined}
          spellCheck={props.type && props.type !== 'text' ? false : undefined}
          {...shared}
        />
      )}
    </Field>
  );
}
