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
  return `${between(least, most)} ago`;
}

/** How long since, as wide as it may be: "9 to 27 hours", "2 to 8 days", "30 days or more" where no end is known. */
export function lastingWords(min: number, max: number | null): string {
  const least = Math.floor(min);
  if (max === null) return `${lasting(least, Math.floor)} or more`;
  return between(least, Math.ceil(max));
}

/** Hours from now: "now, and for up to 40 hours", "from 9 to 27 hours from now"; an end nobody knows is said to be so. */
export function aheadWords(from: number, to: number | null): string {
  const least = Math.floor(from);
  if (to === null)
    return `${least === 0 ? 'now, and on' : `from ${lasting(least, Math.floor)} from now`}, with no figure for its end`;
  const most = Math.ceil(to);
  return least === 0 ? `now, and for up to ${lasting(most, Math.ceil)}` : `from ${between(least, most)} from now`;
}

function between(least: number, most: number): string {
  if (most <= IN_HOURS) return `${least} to ${most} hours`;
  return `${least > IN_HOURS ? Math.floor(least / DAY) : lasting(least, Math.floor)} to ${lasting(most, Math.ceil)}`;
}

/** Days are rounded outward, so that the words never claim to know more than was told. */
function lasting(hours: number, round: (days: number) => number): string {
  const [count, unit] = hours > IN_HOURS ? [round(hours / DAY), 'day'] : [hours, 'hour'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
