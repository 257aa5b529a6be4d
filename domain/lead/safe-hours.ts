import { DAY_PARTS, type DayPart, type SafeContact } from '@/domain/intake/safe-contact';
import { daysLater, instantAt, isZone, localTime } from '@/domain/lead/zone';

/** The parts of a caller's day that the safe hours are made of. */
export type SafeTimes = Pick<SafeContact, 'safe' | 'never' | 'zone'>;

const PARTS = Object.keys(DAY_PARTS) as readonly DayPart[];
const BOUNDARIES = PARTS.map((part) => DAY_PARTS[part][0]).sort((a, b) => a - b);

/** Which part of the day it is on the clock of this zone. */
export function dayPartAt(zone: string, at: Date): DayPart {
  const { hour } = localTime(zone, at);
  const inside = (part: DayPart) => {
    const [from, to] = DAY_PARTS[part];
    return from < to ? hour >= from && hour < to : hour >= from || hour < to;
  };
  return PARTS.find(inside) ?? 'night';
}

/** Whether it is a safe time. What is in `never` is not, even if it is in `safe` too; in an unknown zone nothing is. */
export function isSafe(times: SafeTimes, at: Date): boolean {
  if (!isZone(times.zone)) return false;
  const part = dayPartAt(times.zone, at);
  return !times.never.includes(part) && (times.safe.length === 0 || times.safe.includes(part));
}

/** The first safe instant at or after this one; null when they left us none, or in an unknown zone. */
export function nextSafeMoment(times: SafeTimes, from: Date): Date | null {
  if (!isZone(times.zone)) return null;
  if (isSafe(times, from)) return from;
  const today = localTime(times.zone, from);
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    for (const hour of BOUNDARIES) {
      const opens = instantAt(times.zone, daysLater(today, ahead), hour * 60);
      if (opens > from && isSafe(times, opens)) return opens;
    }
  }
  return null;
}

/** The last safe instant up to this one and not before `from`, to the minute; null when there is none between them. */
export function lastSafeMoment(times: SafeTimes, from: Date, upTo: Date): Date | null {
  if (!isZone(times.zone)) return null;
  if (isSafe(times, upTo)) return upTo;
  const day = localTime(times.zone, upTo);
  for (let back = 0; back <= 2; back += 1) {
    for (const hour of BOUNDARIES.toReversed()) {
      const closes = instantAt(times.zone, daysLater(day, -back), hour * 60);
      const last = new Date(closes.getTime() - 60_000);
      if (closes <= upTo && last >= from && isSafe(times, last)) return last;
    }
  }
  return null;
}
