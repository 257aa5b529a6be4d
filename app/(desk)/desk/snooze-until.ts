import { CENTRE } from '@/content/centre';
import { postedMoment, SNOOZE_NAMES, snoozeEnds } from '@/domain/lead/snooze';

/**
 * Until when, as the form says it: an exact moment by the centre's clock, else one of the lengths offered. What says
 * neither is a moment that has gone by, which the operation refuses in words.
 */
export function snoozeUntil({ length, until }: { readonly length?: string; readonly until?: string }, now: Date): Date {
  const { zone } = CENTRE.hours;
  const exact = until ? postedMoment(until, zone) : null;
  const named = SNOOZE_NAMES.find((name) => name === length);
  return exact ?? (named && !until ? snoozeEnds(named, zone, now) : now);
}

/** What the field of an exact moment is called on a page that can only take it typed. */
export const typedMoment = (label: string): string => `${label} (2026-12-31T09:30)`;
