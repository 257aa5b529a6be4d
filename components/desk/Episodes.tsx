import { DuplicateForm, type OtherLead } from './CloseForm';
import { FactList } from './FactList';
import styles from './lead.module.css';

/** One time somebody came, in display words. */
export interface ShownEpisode {
  readonly id: string;
  readonly href: string;
  readonly when: string;
  readonly facts: readonly (readonly [label: string, words: string])[];
  /** The lead one came from. */
  readonly here: boolean;
  /** How to close it as a second sending of another; null where it has ended, or there is no other. */
  readonly duplicate: { readonly form: string; readonly action: string; readonly others: readonly OtherLead[] } | null;
}

/** Every time one person came, in order. */
export function Episodes({ episodes }: { readonly episodes: readonly ShownEpisode[] }) {
  return (
    <ol className={styles.findings}>
      {episodes.map(({ id, href, when, facts, here, duplicate }, at) => (
        <li key={id} className={styles.transcript}>
          <h2>
            <a className={styles.person} href={href}>
              {at + 1}. {when}
            </a>
            {here && ' (this lead)'}
          </h2>
          <FactList facts={facts} />
          {duplicate && (
            <details className={styles.below}>
              <summary>The same request twice? Close this one</summary>
              <DuplicateForm {...duplicate} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
