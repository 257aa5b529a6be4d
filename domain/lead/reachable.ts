import type { SafeContact } from '@/domain/intake/safe-contact';
import { isSafe, nextSafeMoment } from '@/domain/lead/safe-hours';
import { afterStaffed, type Hours, nextStaffed } from '@/domain/lead/staffed-hours';

/** What decides when somebody can be reached. `safeContact` null: they told us none. */
export interface Reach {
  readonly hours: Hours;
  readonly safeContact: SafeContact | null;
}

/**
 * Whether we owe this person a try at all. Not where they will contact us, did not give permission (unanswered is no),
 * or asked not to be contacted. Where they told us nothing we do: staff must look.
 */
export function owesTry(safeContact: SafeContact | null, asksNoContact: boolean): boolean {
  if (asksNoContact) return false;
  return !safeContact || (safeContact.way !== 'i_contact_you' && safeContact.permission === 'yes');
}

/**
 * Further ahead than this nobody looks: where hours here and safe times there meet only once clocks change, that may be
 * in half a year, and nobody who asks for help is owed a call then.
 */
const FORTNIGHT = 14 * 24 * 60 * 60_000;

/**
 * The first instant at or after this one when staff are there and it is safe to reach out; null when the two do not meet
 * within a fortnight.
 */
export function staffedAndSafe({ hours, safeContact }: Reach, from: Date): Date | null {
  const end = from.getTime() + FORTNIGHT;
  let at = from;
  // Each turn moves past one closed door.
  while (at.getTime() < end) {
    const staffed = nextStaffed(hours, at);
    if (staffed.getTime() >= end) return null;
    const safe = safeContact ? nextSafeMoment(safeContact, staffed) : staffed;
    if (!safe) return null;
    if (safe.getTime() === staffed.getTime()) return staffed;
    at = safe;
  }
  return null;
}

/**
 * By when somebody can be reached, if it takes staff this many minutes: counted from the first moment when they are
 * there and it is safe, and from the next such moment where the safe time ends before. Where no such time is so long, as
 * many of the minutes as there are. Null when the two never meet.
 */
export function reachableBy(reach: Reach, from: Date, minutes: number): Date | null {
  const opens = staffedAndSafe(reach, from);
  if (!opens) return null;
  const isGood = (at: Date): boolean => !reach.safeContact || isSafe(reach.safeContact, at);
  const at = afterStaffed(reach.hours, opens, minutes);
  if (isGood(at)) return at;
  const again = staffedAndSafe(reach, at);
  const then = again && afterStaffed(reach.hours, again, minutes);
  if (then && isGood(then)) return then;
  // Whoever came before the first has it whole; whoever came in the middle of it has the next, where there is one: clocks that
  // change elsewhere can make it the last.
  const whole = again && opens <= from ? again : opens;
  for (let fewer = minutes - 1; fewer > 0; fewer -= 1) {
    const earlier = afterStaffed(reach.hours, whole, fewer);
    if (isGood(earlier)) return earlier;
  }
  return whole;
}
