import styles from './frame.module.css';

export interface VersionHeadProps {
  readonly centre: string;
  readonly ruleSet: string;
  /** This day and time at the centre. */
  readonly now: string;
  readonly rules: number;
  readonly retired: readonly string[];
}

/** Which version this is and as of when: it heads the screen and the printed sheet alike. */
export function VersionHead({ centre, ruleSet, now, rules, retired }: VersionHeadProps) {
  return (
    <div className={styles.version}>
      <p>
        Rule set <strong>{ruleSet}</strong>, as it stands {now} at {centre}. {rules} rules
        {retired.length > 0 ? `, of which retired: ${retired.join(', ')}.` : ', none retired.'}
      </p>
      <p>These are suggestions for staff; a clinician decides. The words await a clinician and a native reader.</p>
    </div>
  );
}
