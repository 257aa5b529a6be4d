import form from '@/components/public/form.module.css';
import styles from './frame.module.css';

export interface RulesSearchProps {
  readonly action: string;
  readonly asked: string;
  /** What came of it, in a sentence: said whether or not something was asked. */
  readonly count: string;
}

/** A plain GET form: a search has an address, and works without any script. */
export function RulesSearch({ action, asked, count }: RulesSearchProps) {
  return (
    <search className={styles.search}>
      <form method="get" action={action} className={styles.ask} autoComplete="off">
        <div className={form.field}>
          <label className={form.label} htmlFor="rules-q">
            Search
          </label>
          <p className={form.hint} id="rules-q-hint">
            A rule’s id, a word in English or Spanish, a substance, a source.
          </p>
          <input
            className={form.text}
            id="rules-q"
            type="search"
            name="q"
            defaultValue={asked}
            aria-describedby="rules-q-hint"
          />
        </div>
        <button className={form.primary} type="submit">
          Search
        </button>
        {asked !== '' && (
          <a className={form.quiet} href={action}>
            Show all
          </a>
        )}
      </form>
      <p className={styles.count}>{count}</p>
    </search>
  );
}
