import type { Clocks } from '@/domain/lead/clocks';
import type { Arrival } from '@/domain/lead/queue';
import { owesTry, reachableBy } from '@/domain/lead/reachable';
import { afterStaffed, endOfDay, endOfNextDay } from '@/domain/lead/staffed-hours';
import { URGENCIES, type Urgency, urgencyRank } from '@/domain/triage/urgency';

/**
 * "We will reach you by …", for the receipt: the urgency's limit counted in staffed time only, since nobody may be there
 * at night whatever the urgency, and never before staff have had the minutes of a first try while they are there and it
 * is safe to reach out. Who is more urgent is promised no later time than who is less. It is a time to be done *by*. Null when no time can honestly be promised: they will contact us, gave no permission,
 * or their safe times and our hours never meet.
 */
export function promiseFor(
  { urgency, now, hours, safeContact }: Omit<Arrival, 'arrivedAt'> & { readonly now: Date },
  clocks: Clocks,
): Date | null {
  if (!safeContact || !owesTry(safeContact, false)) return null;
  const { ceiling } = clocks.firstAttempt;
  const possible = reachableBy({ hours, safeContact }, now, ceiling);
  if (!possible) return null;
  const limits: Readonly<Record<Urgency, () => Date>> = {
    emergency_now: () => afterStaffed(hours, now, ceiling),
    urgent_1h: () => afterStaffed(hours, now, clocks.urgentLimit),
    same_day: () => endOfDay(hours, now),
    routine: () => endOfNextDay(hours, now),
  };
  // An hour of staffed time may run past closing, when the day of who is less urgent ends.
  const by = URGENCIES.slice(urgencyRank(urgency)).map((one) => limits[one]().getTime());
  return new Date(Math.max(possible.getTime(), Math.min(...by)));
}
