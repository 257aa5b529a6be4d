import type { EventType } from '@/domain/lead/events';

/** What can be undone, each by the event it left. A try can, since two keys write one down; what a person asked for never. */
export const UNDOABLE = [
  'lead.claimed',
  'lead.released',
  'lead.assigned',
  'lead.advanced',
  'lead.snoozed',
  'lead.woken',
  'lead.closed',
  'lead.contact_logged',
] as const satisfies readonly EventType[];
export type Undoable = (typeof UNDOABLE)[number];

const DAY = 24 * 60 * 60_000;

/** Whether it was done so lately that it may be undone: within a day, so that the next shift can still set it right. */
export const isRecent = (doneAt: Date, now: Date): boolean => doneAt.getTime() > now.getTime() - DAY;

/** How a deed stands: as it was left, undone already, or overtaken by what happened to the lead since. */
export type Standing = 'stands' | 'undone' | 'moved' | 'old';
