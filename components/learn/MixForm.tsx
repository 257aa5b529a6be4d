import form from '@/components/public/form.module.css';
import type { Language } from '@/domain/language';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS as SAYS } from './catalogue-words';

export interface MixFormProps {
  readonly lang: Language;
  readonly action: string;
  /** Every substance by its label; `value` is its name in an address. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands chosen. */
  readonly chosen?: readonly string[];
  readonly most: number;
}

/** Lists shown at once, and more behind “Add another”. */
const SHOWN = 2;
const MORE = 3;

/** Which ones, from lists: a plain GET form, so an answer has an address. What stays blank is left out. */
export function MixForm({ lang, action, options, chosen = [], most }: MixFormProps) {
  const shown = Math.max(SHOWN, chosen.length);
  const more = Math.min(MORE, most - shown);
  const list = (at: number) => (
    <div key={at} className={form.field}>
      <label className={form.label} htmlFor={`s-${at}`}>
        {SAYS.nth[lang]} {at + 1}
      </label>
      <select className={form.text} id={`s-${at}`} name="s" defaultValue={chosen[at] ?? ''} autoComplete="off">
        <option value="">{SAYS.choose[lang]}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form method="get" action={action} autoComplete="off" className={styles.ask}>
      {Array.from({ length: shown }, (_, at) => list(at))}
      {more > 0 && (
        <details className={styles.more}>
          <summary>{SAYS.addAnother[lang]}</summary>
          {Array.from({ length: more }, (_, at) => list(shown + at))}
        </details>
      )}
      <button className={form.primary} type="submit">
        {SAYS.show[lang]}
      </button>
    </form>
  );
}
