import type { Amount, Flag } from '@/domain/triage/input';

/** Said yes. */
export function said(answer: Flag): boolean {
  return answer === true || answer === 'yes';
}

/** Said no. */
export function denied(answer: Flag): boolean {
  return answer === false || answer === 'no';
}

/** Said yes, or said they are not sure. A blank is neither: what was never asked raises nothing by itself. */
export function maybe(answer: Flag): boolean {
  return said(answer) || answer === 'unsure';
}

/** Was the amount given at all, as a number or a band? */
export function known(amount: Amount): boolean {
  return amount !== null && amount !== undefined;
}

/** Could the amount lie in [from, to]? A band does if any value in it does; an amount that is not known never does. */
export function couldBe(amount: Amount, from: number, to = Number.POSITIVE_INFINITY): boolean {
  if (amount === null || amount === undefined) return false;
  if (typeof amount === 'number') return amount >= from && amount <= to;
  return amount.min <= to && (amount.max === null || amount.max >= from);
}

/** The largest value the amount may have; infinite when the band is open or nothing is known. */
export function latest(amount: Amount): number {
  if (amount === null || amount === undefined) return Number.POSITIVE_INFINITY;
  return typeof amount === 'number' ? amount : (amount.max ?? Number.POSITIVE_INFINITY);
}

/** The smallest value the amount may have; infinite when nothing is known. */
export function earliest(amount: Amount): number {
  if (amount === null || amount === undefined) return Number.POSITIVE_INFINITY;
  return typeof amount === 'number' ? amount : amount.min;
}
