import { daysLater, instantAt, type LocalDay, localTime, weekdayOf } from '@/domain/lead/zone';

/** When staff are there. Days are 0 (Sunday) to 6; `from` and `to` are HH:MM on the centre's clock, `to` not included. */
export interface Hours {
  readonly zone: string;
  readonly open: 'always' | readonly { readonly days: readonly number[]; readonly from: string; readonly to: string }[];
}

/** Further ahead than this nobody looks: a week with any hours at all has some in it. */
const HORIZON_DAYS = 9;

/** A stretch of staffed time between two instants, `to` not included. */
export interface Stretch {
  readonly from: Date;
  readonly to: Date;
}

/** The stretches around each day that was asked for, since a queue asks for the same day with every row. */
const KNOWN = new WeakMap<Hours, Map<string, readonly Stretch[]>>();
const MOST_DAYS = 50;

/**
 * The staffed stretches that end after this instant, in order, joined where they touch. Empty when no hours are given,
 * and for `always`, which has no ends.
 */
export function stretchesAfter(hours: Hours, at: Date): readonly Stretch[] {
  if (hours.open === 'always') return [];
  const today = localTime(hours.zone, at);
  const name = `${today.year}-${today.month}-${today.day}`;
  const days = KNOWN.get(hours) ?? new Map<string, readonly Stretch[]>();
  const known = days.get(name) ?? stretchesAround(hours, today);
  if (days.size >= MOST_DAYS) days.clear();
  KNOWN.set(hours, days.set(name, known));
  return known.filter((stretch) => stretch.to > at);
}

function stretchesAround({ zone, open }: Hours, today: LocalDay): readonly Stretch[] {
  const all: Stretch[] = [];
  for (let ahead = -1; ahead <= HORIZON_DAYS; ahead += 1) {
    const day = daysLater(today, ahead);
    for (const { days, from, to } of open === 'always' ? [] : open) {
      if (!days.includes(weekdayOf(day))) continue;
      const [opens, closes] = [minutesOf(from), minutesOf(to)];
      // A stretch that closes before it opens runs past midnight.
      const until = closes > opens ? closes : closes + 24 * 60;
      const stretch = { from: instantAt(zone, day, opens), to: instantAt(zone, day, until) };
      // One that lies in an hour which clocks skip can end before it begins: then nobody comes.
      if (stretch.from < stretch.to) all.push(stretch);
    }
  }
  all.sort((a, b) => a.from.getTime() - b.from.getTime());
  const joined: { from: Date; to: Date }[] = [];
  for (const next of all) {
    const last = joined.at(-1);
    if (!last || last.to < next.from) joined.push({ ...next });
    else if (last.to < next.to) last.to = next.to;
  }
  return joined;
}

/** The first staffed instant at or after this one. With no hours given, this one: a wait must have an end. */
export function nextStaffed(hours: Hours, at: Date): Date {
  const first = stretchesAfter(hours, at)[0];
  return !first || first.from <= at ? at : first.from;
}

/** The instant by which this many staffed minutes have gone by. With no hours given, every minute counts. */
export function afterStaffed(hours: Hours, from: Date, minutes: number): Date {
  let left = minutes * 60_000;
  let at = from.getTime();
  // Each turn uses up all the staffed time that can be seen ahead: a centre that opens for an hour a week takes several.
  for (;;) {
    const ahead = stretchesAfter(hours, new Date(at));
    if (ahead.length === 0) return new Date(at + left);
    for (const stretch of ahead) {
      const start = Math.max(stretch.from.getTime(), at);
      const length = stretch.to.getTime() - start;
      if (left < length) return new Date(start + left);
      left -= length;
      at = stretch.to.getTime();
    }
  }
}

/** When the staffed day that is on, or else the next one, ends. Where staff are always there: midnight. */
export function endOfDay(hours: Hours, at: Date): Date {
  const day = stretchesAfter(hours, at)[0];
  if (!day) return instantAt(hours.zone, localTime(hours.zone, at), 24 * 60);
  // Stretches that join round the clock have no end of their own.
  const start = Math.max(day.from.getTime(), at.getTime());
  return new Date(Math.min(day.to.getTime(), start + 24 * 60 * 60_000));
}

/** When the next business day ends: the first day after today with staffed hours on it. */
export function endOfNextDay(hours: Hours, at: Date): Date {
  const tomorrow = instantAt(hours.zone, localTime(hours.zone, at), 24 * 60);
  const next = stretchesAfter(hours, tomorrow).find((s) => s.from >= tomorrow);
  return next?.to ?? endOfDay(hours, tomorrow);
}

function minutesOf(clock: string): number {
  const [hour = '0', minute = '0'] = clock.split(':');
  return Number(hour) * 60 + Number(minute);
}
