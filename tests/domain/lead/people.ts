import type { SafeContact } from '@/domain/intake/safe-contact';
import type { Hours } from '@/domain/lead/staffed-hours';

/** Marisol can be called any time and has no objections; each test changes what it is about. Nobody here is real. */
export const MARISOL: SafeContact = {
  way: 'call',
  phone: '(802) 555-0101',
  email: 'marisol@example.org',
  someoneElse: null,
  voicemail: null,
  sayWhere: null,
  sayInstead: null,
  safe: [],
  never: [],
  permission: 'yes',
  zone: 'America/New_York',
};

export const EVERY_DAY: Hours = {
  zone: 'America/New_York',
  open: [{ days: [0, 1, 2, 3, 4, 5, 6], from: '08:00', to: '20:00' }],
};

export const WEEKDAYS: Hours = {
  zone: 'America/New_York',
  open: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
};

/** An instant in New York in July (EDT, four hours behind UTC): '15 14:00' is 2 pm on Wednesday 15 July 2026. */
export function july(dayAndTime: string): Date {
  return new Date(`2026-07-${dayAndTime.replace(' ', 'T')}:00-04:00`);
}
