import type { EventType } from '@/domain/lead/events';

/** What can be undone, each by the event it left. All else a lead's people did stays done: what was said to somebody was said. */
export const UNDOABLE = [
  'lead.claimed',
  'lead.released',
  'lead.assigned',
  'lead.advanced',
  'lead.snoozed',
  'lead.woken',
  'lead.closed',
] as const satisfies readonly EventType[];
export type Undoable = (typeof UNDOABLE)[number];

const DAY = 24 * 60 * 60_000;

/** Whether it was done so lately that it may be undone: within a day, so that the next shift can still set it right. */
export const isRecent = (doneAt: Date, now: Date): boolean => doneAt.getTime() > now.getTime() - DAY;

/** How a deed stands: as it was left, undone already, or overtaken by what happened to the lead since. */
export type Standing = 'stands' | 'undone' | 'moved' | 'old';
