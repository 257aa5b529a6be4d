import { Field, type FieldProps } from './Field';
import styles from './form.module.css';
import { describedBy, idOf } from './ids';
import { WORDS } from './words';

export interface SelectFieldProps extends FieldProps {
  readonly value?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The first, empty line: choosing nothing is always possible. */
  readonly empty?: string;
}

/** One of a list that drops down. */
export function SelectField(props: SelectFieldProps) {
  return (
    <Field {...props}>
      <select
        className={styles.text}
        id={idOf.field(props.stem ?? props.name)}
        name={props.name}
        defaultValue={props.value ?? ''}
        autoComplete="off"
        aria-describedby={describedBy(props.stem ?? props.name, props)}
        aria-invalid={props.error ? true : undefined}
      >
        <option value="">{props.empty ?? WORDS.chooseUnit[props.lang]}</option>
        {props.options.map((option, index) => (
          <option key={option.value} value={option.value} data-n={index}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
