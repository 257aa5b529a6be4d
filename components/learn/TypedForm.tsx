import form from '@/components/public/form.module.css';
import type { Language, Words } from '@/domain/language';
import { HOW_MEANT } from '@/domain/taught/meant';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS as SAYS } from './catalogue-words';
import { NameGroup } from './WhichForm';

export interface TypedFormProps {
  readonly lang: Language;
  readonly action: string;
  /** Our list of names, for our own script: it is fetched once somebody comes to the box. */
  readonly namesHref: string;
  /** What stands before `/mixing/…` and `/substances/…` in their addresses. */
  readonly at: string;
  /** What is said where nothing can be asked back: nothing typed or ticked, no name we know, too many. */
  readonly says: { readonly none: Words; readonly noName: Words; readonly many: Words };
}

/**
 * The names typed: "bars and lean". A plain GET form; with our script what they mean is asked here, in the hidden form
 * beneath, and nothing that is typed is sent.
 */
export function TypedForm({ lang, action, namesHref, at, says }: TypedFormProps) {
  const how = Object.fromEntries(HOW_MEANT.map((one) => [`data-${one.toLowerCase()}`, SAYS[one][lang]]));
  return (
    <>
      <form method="get" action={action} autoComplete="off" className={styles.ask} data-typed={namesHref}>
        <div className={form.field}>
          <label className={form.label} htmlFor="q">
            {SAYS.typed[lang]}
          </label>
          <p className={form.hint} id="q-hint">
            {SAYS.typedHint[lang]}
          </p>
          <input className={form.text} id="q" name="q" type="text" aria-describedby="q-hint" autoComplete="off" />
        </div>
        <button className={form.primary} type="submit">
          {SAYS.find[lang]}
        </button>
        <div role="status">
          {(['none', 'noName', 'many'] as const).map((one) => (
            <p key={one} data-say={one} hidden>
              {says[one][lang]}
            </p>
          ))}
        </div>
      </form>
      <form
        method="get"
        action={action}
        autoComplete="off"
        className={styles.ask}
        data-meant={at}
        data-name={SAYS.nameNumber[lang]}
        {...how}
        hidden
      >
        <h2>{SAYS.whichTitle[lang]}</h2>
        <p>{SAYS.whichIntro[lang]}</p>
        <NameGroup legend="" meanings={[{ value: '', label: '' }]} />
        <button className={form.primary} type="submit">
          {SAYS.show[lang]}
        </button>
      </form>
    </>
  );
}
