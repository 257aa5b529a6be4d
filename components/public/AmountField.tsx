import type { Language } from '@/domain/language';
import styles from './form.module.css';
import { SelectField } from './SelectField';
import { TextField } from './TextField';
import { WORDS } from './words';

export interface AmountFieldProps {
  readonly lang: Language;
  readonly label: string;
  readonly hint?: string | null;
  readonly names: { readonly number: string; readonly unit: string; readonly words: string };
  readonly values: { readonly number?: string; readonly unit?: string; readonly words?: string };
  readonly units: readonly { readonly value: string; readonly label: string }[];
  readonly error?: string | null;
}

/** A number beside its unit, or the caller's own words. Nothing typed here is ever refused for its form. */
export function AmountField(props: AmountFieldProps) {
  const { lang, names, values } = props;
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{props.label}</legend>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      <div className={styles.beside}>
        <TextField
          lang={lang}
          name={names.number}
          label={WORDS.amount[lang]}
          value={values.number}
          error={props.error}
          inputMode="decimal"
          narrow
        />
        <SelectField lang={lang} name={names.unit} label={WORDS.unit[lang]} value={values.unit} options={props.units} />
      </div>
      <TextField lang={lang} name={names.words} label={WORDS.inOwnWords[lang]} value={values.words} />
    </fieldset>
  );
}
