import form from '@/components/public/form.module.css';
import type { Language } from '@/domain/language';
import styles from './learn.module.css';
import { SEARCH_WORDS as SAYS } from './search-words';

export interface Shown {
  readonly value: string;
  readonly title: string;
  /** A line beneath it, or nothing. */
  readonly note: string;
}

export interface SearchBoxProps {
  readonly lang: Language;
  /** Where the form goes without script. */
  readonly action: string;
  /** Our list of names, for our own script: it is fetched once somebody comes to the box. */
  readonly namesHref: string;
  /** What stands before each `value` in its address. */
  readonly at: string;
  readonly asked?: { readonly text: string; readonly shown: readonly Shown[]; readonly several: boolean };
}

/** Looks for what is taught. A plain GET form, whose answer is a page; with our script it answers while one types. */
export function SearchBox({ lang, action, namesHref, at, asked }: SearchBoxProps) {
  const says = asked && (asked.shown.length === 0 ? 'none' : asked.several ? 'several' : 'some');
  return (
    <search className={styles.search}>
      <form method="get" action={action} autoComplete="off" data-names={namesHref} data-at={at}>
        <label className={form.label} htmlFor="search">
          {SAYS.label[lang]}
        </label>
        <p className={form.hint} id="search-hint">
          {SAYS.hint[lang]}
        </p>
        <div className={styles.searchRow}>
          <input
            className={form.text}
            id="search"
            name="q"
            type="search"
            defaultValue={asked?.text}
            aria-describedby="search-hint"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <button className={form.quiet} type="submit">
            {SAYS.button[lang]}
          </button>
        </div>
        <div role="status">
          {(['none', 'several', 'some'] as const).map((one) => (
            <p key={one} data-say={one} hidden={one !== says}>
              {SAYS[one][lang]}
            </p>
          ))}
        </div>
        <ul className={styles.list}>
          {asked?.shown.map(({ value, title, note }) => (
            <li key={value}>
              <a href={`${at}/${value}`}>{title}</a>
              {note && <p>{note}</p>}
            </li>
          ))}
        </ul>
      </form>
    </search>
  );
}
