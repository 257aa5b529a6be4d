import { reviewOf } from '@/domain/reviews';
import styles from './rules.module.css';

export interface ReviewLineProps {
  /** The id of what was read. */
  readonly of: string;
  /** The version that stands now: a review of another one says so. */
  readonly ruleSet: string;
}

/** Who has signed this and when it is to be read again; or, plainly, that nobody has. */
export function ReviewLine({ of, ruleSet }: ReviewLineProps) {
  const review = reviewOf(of);
  if (!review) return <p className={styles.review}>No clinician has signed this yet.</p>;
  return (
    <p className={styles.review}>
      Signed by {review.by} on <time dateTime={review.on}>{review.on}</time>. To be read again by{' '}
      <time dateTime={review.again}>{review.again}</time>.
      {review.ruleSet !== ruleSet && ` The rules have changed since: they read ${review.ruleSet}.`}
    </p>
  );
}
