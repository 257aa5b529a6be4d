import { type FrontMatter, lineOfKey } from '../front-matter';
import type { Problem } from './problem';

/**
 * A check that is overdue is said on the page (`overdue: true`), and one that is not is not. Days are `YYYY-MM-DD`.
 * The calendar alone refuses nothing: a page says by itself that its day has passed, and the table warns. What is refused
 * is one left unmarked by whoever has checked others since, on `lastWork`.
 */
export function reviewProblems(
  file: string,
  text: string,
  front: FrontMatter,
  { today, lastWork }: { readonly today: string; readonly lastWork: string },
): Problem[] {
  const at = (key: keyof FrontMatter, reason: string): Problem[] => [{ file, line: lineOfKey(text, key), reason }];
  if (front.nextCheck < lastWork && !front.overdue) {
    return at('nextCheck', `the next check was due ${front.nextCheck} and the page does not say it is overdue`);
  }
  if (!isOverdue(front.nextCheck, today) && front.overdue)
    return at('overdue', 'marked overdue, but the next check is not due yet');
  if (front.lastChecked > today) return at('lastChecked', `last checked on a day to come, ${front.lastChecked}`);
  if (front.reviewed && front.reviewed.on > today) return at('reviewed', 'reviewed on a day to come');
  return [];
}

/** Whether a page tells its readers that its check is overdue: the day has passed, or somebody marked it. */
export const saysOverdue = (
  { overdue, nextCheck }: Pick<FrontMatter, 'overdue' | 'nextCheck'>,
  today: string,
): boolean => overdue || isOverdue(nextCheck, today);

/** Whether the day by which something was to be checked again has passed. */
export const isOverdue = (nextCheck: string, today: string): boolean => nextCheck < today;
