import styles from './lead.module.css';

/** One who asked, in display words. */
interface AskedRow {
  readonly href: string;
  readonly name: string;
  /** Since when they wait, and how they are replied to. */
  readonly words: string;
}

/** Those who asked us to delete what we could not delete by ourselves, in the order given: each waits for a person. Nothing where nobody does. */
export function AskedToDelete({ rows }: { readonly rows: readonly AskedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="asked-to-delete">
      <h2 id="asked-to-delete">They asked us to delete their answers</h2>
      <ul>
        {rows.map(({ href, name, words }) => (
          <li key={href}>
            <a className={styles.person} href={href}>
              {name}
            </a>{' '}
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
