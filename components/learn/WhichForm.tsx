import form from '@/components/public/form.module.css';
import step from '@/components/public/step.module.css';
import type { Language } from '@/domain/language';
import type { HowMeant } from '@/domain/taught/meant';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS as SAYS } from './catalogue-words';

export interface TypedShown {
  readonly key: string;
  /** What was typed, or null when it is a word that is never shown. */
  readonly text: string | null;
  readonly how: HowMeant;
  readonly meanings: readonly { readonly value: string; readonly label: string }[];
}

/** Asks back what typed names meant. What is sure is ticked; what is a guess is not. */
export function WhichForm({ lang, action, names }: { lang: Language; action: string; names: readonly TypedShown[] }) {
  return (
    <form method="get" action={action} autoComplete="off" className={styles.ask}>
      {names.map(({ key, text, how, meanings }, at) => (
        <NameGroup
          key={key}
          legend={`${text ? `“${text}”` : `${SAYS.nameNumber[lang]} ${at + 1}`} ${SAYS[how][lang]}`}
          meanings={meanings}
          ticked={how === 'isRead'}
        />
      ))}
      <button className={form.primary} type="submit">
        {SAYS.show[lang]}
      </button>
    </form>
  );
}

interface NameGroupProps {
  readonly legend: string;
  readonly meanings: TypedShown['meanings'];
  readonly ticked?: boolean;
}

/** One typed name and what it can mean. */
export function NameGroup({ legend, meanings, ticked = false }: NameGroupProps) {
  return (
    <fieldset className={form.group}>
      <legend>{legend}</legend>
      <div className={step.rows}>
        {meanings.map(({ value, label }) => (
          <label key={value} className={step.row}>
            <input type="checkbox" name="s" value={value} defaultChecked={ticked} autoComplete="off" />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
