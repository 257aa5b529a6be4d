import type { Language } from '@/domain/language';

/** A day on the calendar of some zone; month 1–12. */
export interface LocalDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A moment as a clock on the wall of some zone shows it; hour 0–23, weekday 0 (Sunday) to 6. */
export interface LocalTime extends LocalDay {
  readonly hour: number;
  readonly minute: number;
  readonly weekday: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CLOCKS_ON_WALLS = new Map<string, Intl.DateTimeFormat>();
/** How a moment is said, by zone, language and what is left out: making one is slow, and a queue says hundreds. */
const SAID = new Map<string, Intl.DateTimeFormat>();

/** Clocks change on a quarter of an hour: what one zone's was ahead of UTC in one of them, since asking is slow. */
const QUARTER = 15 * MINUTE;
const AHEAD = new Map<string, number>();
const MOST_KEPT = 20_000;
const MOST_SAYERS = 200;

/** Whether the runtime knows this IANA zone. Every other function here throws a RangeError for one it does not. */
export function isZone(zone: string): boolean {
  try {
    return wall(zone) !== null;
  } catch {
    return false;
  }
}

/** What a clock in the zone shows at this instant. */
export function localTime(zone: string, instant: Date): LocalTime {
  const shown = new Date(instant.getTime() + offset(zone, instant.getTime()));
  return { ...dayOf(shown), hour: shown.getUTCHours(), minute: shown.getUTCMinutes(), weekday: shown.getUTCDay() };
}

/**
 * The instant when clocks in the zone show this time. `minutes` counts from local midnight, and may be 24 hours or more
 * for the following days. A time that happens twice (clocks go back) is the first of the two; one that is skipped
 * (clocks go forward) is as much later as was skipped.
 */
export function instantAt(zone: string, day: LocalDay, minutes: number): Date {
  const wanted = Date.UTC(day.year, day.month - 1, day.day) + minutes * MINUTE;
  const before = wanted - offset(zone, wanted - DAY);
  const after = wanted - offset(zone, wanted + DAY);
  const fitting = [before, after].filter((t) => t + offset(zone, t) === wanted);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : before);
}

/** The calendar day this many days later. */
export function daysLater(day: LocalDay, days: number): LocalDay {
  return dayOf(new Date(Date.UTC(day.year, day.month - 1, day.day + days)));
}

/** 0 (Sunday) to 6. */
export function weekdayOf(day: LocalDay): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
}

/** "9:00 PM", with the weekday when it is not the day of `now`: "Tue 8:00 AM". `named` adds the zone: "9:00 PM EDT". */
export function clockTime(zone: string, at: Date, now: Date, language: Language, named = false): string {
  const near = isSameDay(zone, at, now);
  return said(zone, language, named ? (near ? 'zoned' : 'dayZoned') : near ? 'time' : 'day', at);
}

/**
 * A moment as a caller is told it: the time with its zone ("9:00 PM EDT"), and the day in full where it is not that of
 * `now`. A weekday alone would soon be the wrong one of two, so further off it is the date.
 */
export function toldTime(zone: string, at: Date, now: Date, language: Language): { day: string | null; time: string } {
  const isFar = Math.abs(at.getTime() - now.getTime()) > 6 * DAY;
  const day = isSameDay(zone, at, now) ? null : said(zone, language, isFar ? 'date' : 'weekday', at);
  return { day, time: said(zone, language, 'zoned', at) };
}

function isSameDay(zone: string, at: Date, now: Date): boolean {
  const [there, here] = [localTime(zone, at), localTime(zone, now)];
  return there.day === here.day && there.month === here.month && there.year === here.year;
}

const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const SHAPES = {
  time: TIME,
  zoned: { ...TIME, timeZoneName: 'short' },
  day: { ...TIME, weekday: 'short' },
  dayZoned: { ...TIME, weekday: 'short', timeZoneName: 'short' },
  weekday: { weekday: 'long' },
  date: { month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function said(zone: string, language: Language, shape: keyof typeof SHAPES, at: Date): string {
  // Narrow and no-break spaces differ between runtimes; plain ones do not. In Spanish "a. m." is written apart.
  const plain = sayer(zone, language, shape)
    .format(at)
    .replace(/[\u00a0\u202f]/g, ' ');
  return language === 'es' ? plain.replace(/\b([ap])\. ?m\./, '$1. m.') : plain;
}

/** The same words, with no line's end inside a time of day: "8 p. m." and "8:00 PM EST" stay whole. */
export function wholeTimes(text: string): string {
  return text.replace(/\d ?[AaPp]\.? ?[Mm]\b(?:\.? [A-Z]{2,5}\b)?/g, (time) => time.replaceAll(' ', '\u00a0'));
}

function sayer(zone: string, language: Language, shape: keyof typeof SHAPES): Intl.DateTimeFormat {
  const name = `${zone} ${language} ${shape}`;
  const known = SAID.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-US', { timeZone: zone, ...SHAPES[shape] });
  if (SAID.size >= MOST_SAYERS) SAID.clear();
  SAID.set(name, made);
  return made;
}

function offset(zone: string, millis: number): number {
  const quarter = Math.floor(millis / QUARTER);
  const name = `${zone} ${quarter}`;
  const kept = AHEAD.get(name);
  if (kept !== undefined) return kept;
  const ahead = wallMillis(zone, quarter * QUARTER) - quarter * QUARTER;
  if (AHEAD.size >= MOST_KEPT) AHEAD.clear();
  AHEAD.set(name, ahead);
  return ahead;
}

/** The wall clock's reading, written as if it were UTC, to the whole second and the instant's own milliseconds. */
function wallMillis(zone: string, millis: number): number {
  const at: Record<string, number> = {};
  for (const { type, value } of wall(zone).formatToParts(millis)) at[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = at;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((millis % 1000) + 1000) % 1000);
}

function wall(zone: string): Intl.DateTimeFormat {
  const known = CLOCKS_ON_WALLS.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  CLOCKS_ON_WALLS.set(zone, made);
  return made;
}

function dayOf(asUtc: Date): LocalDay {
  return { year: asUtc.getUTCFullYear(), month: asUtc.getUTCMonth() + 1, day: asUtc.getUTCDate() };
}
