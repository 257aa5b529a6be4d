import type { FrontMatter } from '../front-matter';
import type { Problem } from './problem';

/**
 * A check that is overdue is said on the page (`overdue: true`), and one that is not is not.
 * `today` is a day, `YYYY-MM-DD`: the clock belongs to whoever asks.
 */
export function reviewProblems(file: string, front: FrontMatter, today: string): Problem[] {
  const late = front.nextCheck < today;
  if (late && !front.overdue) {
    return [
      { file, line: 1, reason: `the next check was due ${front.nextCheck} and the page does not say it is overdue` },
    ];
  }
  if (!late && front.overdue) return [{ file, line: 1, reason: 'marked overdue, but the next check is not due yet' }];
  if (front.lastChecked > today)
    return [{ file, line: 1, reason: `last checked on a day to come, ${front.lastChecked}` }];
  if (front.reviewed && front.reviewed.on > today) return [{ file, line: 1, reason: 'reviewed on a day to come' }];
  return [];
}
