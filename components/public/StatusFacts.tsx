import styles from './pages.module.css';

export interface StatusFact {
  readonly label: string;
  readonly value: string;
  /** ISO time, where the fact has one. */
  readonly at?: string;
}

/** The plain facts a code shows: received, promised by, opened, tried, closed. */
export function StatusFacts({ facts }: { facts: readonly StatusFact[] }) {
  return (
    <div className={styles.answers}>
      <dl>
        {facts.map((fact) => (
          <div key={`${fact.label} ${fact.at ?? fact.value}`}>
            <dt>{fact.label}</dt>
            <dd>{fact.at ? <time dateTime={fact.at}>{fact.value}</time> : fact.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
