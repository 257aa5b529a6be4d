import { NO_CONSENT_SCOPE, PART_TWO_NOTICE } from '@/domain/lead/part-two';
import styles from './paper.module.css';

/** What stands on every sheet that leaves the screen, on paper too. */
export function PartTwoNotice() {
  return (
    <p className={styles.notice}>
      <strong>{PART_TWO_NOTICE}</strong> {NO_CONSENT_SCOPE}
    </p>
  );
}
