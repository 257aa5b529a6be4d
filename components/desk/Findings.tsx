import { SOURCES, type SourceId } from '@/domain/sources';
import type { Finding, Pointer } from '@/domain/triage/finding';
import type { TriageResult } from '@/domain/triage/triage';
import styles from './lead.module.css';
import { pointerWords } from './pointer-words';
import { UrgencyBadge } from './UrgencyBadge';

export interface FindingsProps {
  readonly result: TriageResult;
  /** The answer a pointer stands for, in words; by default its name. */
  readonly answerOf?: (pointer: Pointer) => string;
}

/** Why this urgency: each finding with its reason, the answers behind it, what to ask next and its sources. */
export function Findings({ result, answerOf = pointerWords }: FindingsProps) {
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">Why this urgency</h2>
      <ol className={styles.findings}>
        {result.findings.map((finding) => (
          <One key={finding.rule} finding={finding} answerOf={answerOf} />
        ))}
      </ol>
      <p className={styles.small}>
        A suggestion; a clinician decides. Rule set {result.ruleSet}, awaiting medical director sign-off.
      </p>
    </section>
  );
}

function One({ finding, answerOf }: { finding: Finding; answerOf: (pointer: Pointer) => string }) {
  return (
    <li>
      <p className={styles.findingHead}>
        <UrgencyBadge urgency={finding.urgency} /> <span className={styles.small}>Rule {finding.rule}</span>
      </p>
      <p className={styles.because}>{finding.because.en}</p>
      {finding.pointsAt.length > 0 && (
        <p>
          <span className={styles.small}>From the answers: </span>
          {finding.pointsAt.map(answerOf).join(' · ')}
        </p>
      )}
      {finding.askNext && (
        <p className={styles.ask}>
          <strong>Ask next:</strong> {finding.askNext.en}
        </p>
      )}
      {finding.sources.length > 0 && <SourceList ids={finding.sources} />}
    </li>
  );
}

/** Sources by publisher and title. One that we know of but have not read says so. */
export function SourceList({ ids }: { ids: readonly SourceId[] }) {
  return (
    <details className={styles.sources}>
      <summary>Sources ({ids.length})</summary>
      <ul>
        {ids.map((id) => {
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
