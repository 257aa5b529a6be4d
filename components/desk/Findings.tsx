import type { ReactNode } from 'react';
import { canBeDismissed } from '@/domain/lead/dismissal';
import type { StoredTriage } from '@/domain/lead/parcel';
import { SOURCES, type SourceId } from '@/domain/sources';
import { Dismissal, type DismissalDoors, type ShownDismissal } from './Dismissal';
import styles from './lead.module.css';
import { pointerWords } from './pointer-words';
import { UrgencyBadge } from './UrgencyBadge';

export interface FindingsProps {
  /** As it was stored that day, or as triage just gave it. */
  readonly result: StoredTriage;
  /** Where staff set the urgency, what, who and why, in a sentence. */
  readonly decided: string | null;
  /** Where a rule can be read; null for one that is no longer there. */
  readonly ruleHref: (rule: string) => string | null;
  /** What staff dismissed, by rule. A finding that is dismissed stays where it is, and says so. */
  readonly dismissed?: ReadonlyMap<string, ShownDismissal>;
  readonly doors?: DismissalDoors | null;
}

/** Why this urgency: each finding with its reason, the answers behind it, what to ask next and its sources. */
export function Findings({ result, decided, ruleHref, dismissed, doors = null }: FindingsProps) {
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">Why this urgency</h2>
      {decided && <p className={styles.decided}>{decided}</p>}
      <ol className={styles.findings}>
        {result.findings.map((finding) => (
          <One key={finding.rule} finding={finding} href={ruleHref(finding.rule)}>
            <Dismissal
              rule={finding.rule}
              dismissed={dismissed?.get(finding.rule)}
              doors={doors}
              possible={canBeDismissed(finding)}
            />
          </One>
        ))}
      </ol>
      <p className={styles.small}>
        A suggestion; a clinician decides. Rule set {result.ruleSet}, awaiting medical director sign-off.
        {result.retired.length > 0 && ` Retired when this was judged: ${result.retired.join(', ')}.`}
      </p>
    </section>
  );
}

interface OneProps {
  readonly finding: StoredTriage['findings'][number];
  readonly href: string | null;
  readonly children: ReactNode;
}

function One({ finding, href, children }: OneProps) {
  const rule = `Rule ${finding.rule}`;
  return (
    <li>
      <p className={styles.findingHead}>
        <UrgencyBadge urgency={finding.urgency} />{' '}
        {href ? (
          <a className={styles.ruleLink} href={href}>
            {rule}
          </a>
        ) : (
          <span className={styles.small}>{rule}</span>
        )}
      </p>
      <p className={styles.because}>{finding.because.en}</p>
      {finding.pointsAt.length > 0 && (
        <p>
          <span className={styles.small}>From the answers: </span>
          {finding.pointsAt.map(pointerWords).join(' · ')}
        </p>
      )}
      {finding.askNext && (
        <p className={styles.ask}>
          <strong>Ask next:</strong> {finding.askNext.en}
        </p>
      )}
      {finding.sources.length > 0 && <SourceList ids={finding.sources} />}
      {children}
    </li>
  );
}

/** Sources by publisher and title. One that we know of but have not read says so. */
export function SourceList({ ids }: { ids: readonly string[] }) {
  return (
    <details className={styles.sources}>
      <summary>Sources ({ids.length})</summary>
      <ul>
        {ids.map((id) => {
          if (!isSource(id)) return <li key={id}>{id}</li>;
          const { publisher, title, url, read } = SOURCES[id];
          return (
            <li key={id}>
              <a href={url} rel="noreferrer">
                {publisher}: {title}
              </a>
              {!read && ' (to be checked)'}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** A record keeps the ids of its day; one that is no longer listed is shown as it is. */
const isSource = (id: string): id is SourceId => Object.hasOwn(SOURCES, id);
