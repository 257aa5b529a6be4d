import { type FrontMatter, lineOfKey } from '../front-matter';
import type { Problem } from './problem';

/**
 * A check that is overdue is said on the page (`overdue: true`), and one that is not is not.
 * `today` is a day, `YYYY-MM-DD`: the clock belongs to whoever asks.
 */
export function reviewProblems(file: string, text: string, front: FrontMatter, today: string): Problem[] {
  const at = (key: keyof FrontMatter, reason: string): Problem[] => [{ file, line: lineOfKey(text, key), reason }];
  const late = front.nextCheck < today;
  if (late && !front.overdue) {
    return at('nextCheck', `the next check was due ${front.nextCheck} and the page does not say it is overdue`);
  }
  if (!late && front.overdue) return at('overdue', 'marked overdue, but the next check is not due yet');
  if (front.lastChecked > today) return at('lastChecked', `last checked on a day to come, ${front.lastChecked}`);
  if (front.reviewed && front.reviewed.on > today) return at('reviewed', 'reviewed on a day to come');
  return [];
}
