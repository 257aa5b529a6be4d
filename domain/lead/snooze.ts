import type { Words } from '@/domain/language';
import { clockTime, daysLater, instantAt, localTime } from '@/domain/lead/zone';
import type { Urgency } from '@/domain/triage/urgency';

/** How far a lead may be put off at once. */
const MOST_DAYS = 14;
const MINUTE = 60_000;
const MORNING = 9 * 60;

/** The times offered, in minutes from now, or in days from today at nine in the morning. */
export const SNOOZES = {
  m15: { en: 'for 15 minutes', minutes: 15 },
  m30: { en: 'for 30 minutes', minutes: 30 },
  h1: { en: 'for an hour', minutes: 60 },
  h2: { en: 'for 2 hours', minutes: 120 },
  h4: { en: 'for 4 hours', minutes: 240 },
  d1: { en: 'until tomorrow at 9 AM', days: 1 },
  d3: { en: 'for 3 days, until 9 AM', days: 3 },
  d7: { en: 'for a week, until 9 AM', days: 7 },
} as const satisfies Readonly<Record<string, { en: string } & ({ minutes: number } | { days: number })>>;
export type Snooze = keyof typeof SNOOZES;
export const SNOOZE_NAMES = Object.keys(SNOOZES) as readonly Snooze[];

/** When a lead that is put off so now is owed something again, by the clock of this zone. */
export function snoozeEnds(snooze: Snooze, zone: string, now: Date): Date {
  const length: { readonly minutes: number } | { readonly days: number } = SNOOZES[snooze];
  if ('minutes' in length) return new Date(now.getTime() + length.minutes * MINUTE);
  return instantAt(zone, daysLater(localTime(zone, now), length.days), MORNING);
}

/** A moment as a date-and-time field posts it ("2026-03-10T21:30"), by the clock of this zone; null for what is none. */
export function postedMoment(posted: string, zone: string): Date | null {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d)?$/.exec(posted) ?? [];
  if (minute === undefined) return null;
  const at = instantAt(
    zone,
    { year: Number(year), month: Number(month), day: Number(day) },
    Number(hour) * 60 + Number(minute),
  );
  return Number.isFinite(at.getTime()) && asPosted(at, zone) === posted.slice(0, 16) ? at : null;
}

/** A moment as such a field has it, by the clock of this zone. */
export function asPosted(at: Date, zone: string): string {
  const { year, month, day, hour, minute } = localTime(zone, at);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

export interface Snoozable {
  readonly urgency: Urgency;
  readonly attempts: number;
  readonly ceilingAt: Date;
}

/**
 * Why this lead may not be put off until then; null when it may. Never an emergency; nobody whom nobody has tried past
 * the moment by which that should have been; no moment that has gone by, and none weeks away.
 */
export function whyNoSnooze(lead: Snoozable, until: Date, now: Date, zone: string): Words | null {
  if (lead.urgency === 'emergency_now')
    return { en: 'An emergency cannot be snoozed.', es: 'Una emergencia no se puede posponer.' };
  if (until <= now) return { en: 'Choose a time that is still to come.', es: 'Elija una hora que aún no haya pasado.' };
  if (until.getTime() > now.getTime() + MOST_DAYS * 24 * 60 * MINUTE)
    return { en: `Choose a time within ${MOST_DAYS} days.`, es: `Elija una hora dentro de ${MOST_DAYS} días.` };
  if (lead.attempts > 0 || until <= lead.ceilingAt) return null;
  const at = (language: 'en' | 'es') => clockTime(zone, lead.ceilingAt, now, language);
  return {
    en: `Nobody has tried to reach this person yet. A first try is owed by ${at('en')} at the latest.`,
    es: `Nadie ha intentado comunicarse con esta persona. Se le debe un primer intento a más tardar: ${at('es')}.`,
  };
}

export interface Snoozed {
  readonly snoozedUntil: Date | null;
  readonly dueAt: Date;
}

/**
 * Whether a lead is put off at this moment. What else became of it since has given it another due time: then it is not,
 * whoever wrote that time.
 */
export const isSnoozed = ({ snoozedUntil, dueAt }: Snoozed, now: Date): boolean =>
  snoozedUntil !== null && snoozedUntil > now && snoozedUntil.getTime() === dueAt.getTime();
