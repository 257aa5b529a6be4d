import type { Interval } from '@/domain/intake/bands';

const DAY = 24;
/** Up to here hours are said as hours. */
const IN_HOURS = 2 * DAY;

/** How long ago, as wide as it is known: "9 to 27 hours ago", "within the last 7 hours", "30 days ago or longer". */
export function sinceWords({ min, max }: Interval): string {
  const least = Math.floor(min);
  if (max === null) return `${lasting(least, Math.floor)} ago or longer`;
  const most = Math.ceil(max);
  if (least === 0) return `within the last ${lasting(most, Math.ceil)}`;
  if (least === most) return `${lasting(most, Math.ceil)} ago`;
  if (most <= IN_HOURS) return `${least} to ${most} hours ago`;
  return `${least > IN_HOURS ? Math.floor(least / DAY) : lasting(least, Math.floor)} to ${lasting(most, Math.ceil)} ago`;
}

/** Days are rounded outward, so that the words never claim to know more than was told. */
function lasting(hours: number, round: (days: number) => number): string {
  const [count, unit] = hours > IN_HOURS ? [round(hours / DAY), 'day'] : [hours, 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
