import { DeskForm } from './DeskForm';
import styles from './lead.module.css';

export interface StoryRow {
  readonly id: string;
  /** Who signed. */
  readonly person: string;
  /** Shown, over or taken down, in a sentence. */
  readonly state: string;
  /** Null once they are deleted. */
  readonly words: string | null;
  readonly lang: 'en' | 'es';
  /** The consent on record: what it is called, and what it says. */
  readonly consent: readonly (readonly [string, string])[];
  /** Where taking it down posts; null where this viewer may not, or it is done. */
  readonly withdraw: string | null;
}

/** Every story there has been, each with its consent on record. */
export function StoryList({ rows }: { rows: readonly StoryRow[] }) {
  if (rows.length === 0) return <p>No story is on record.</p>;
  return rows.map((row) => (
    <article key={row.id} aria-labelledby={`story-${row.id}`}>
      <h3 id={`story-${row.id}`}>{row.person}</h3>
      <p>{row.state}</p>
      {row.words !== null && (
        <blockquote className={styles.note} lang={row.lang}>
          {row.words}
        </blockquote>
      )}
      <dl>
        {row.consent.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {row.withdraw && (
        <DeskForm action={row.withdraw} hidden={{ storyId: row.id }} button="Take it down and delete the words" quiet>
          <p>At once, and for good: the words cannot be brought back.</p>
        </DeskForm>
      )}
    </article>
  ));
}
