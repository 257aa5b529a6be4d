import type { EventType } from '@/domain/lead/events';
import { postedMoment } from '@/domain/lead/snooze';

/** What a shift is told of the one before: the parts of a handover, in order. */
export const HANDOVER_PARTS = [
  'new',
  'taken',
  'tried',
  'talked',
  'put_off',
  'moved',
  'noted',
  'tasks_done',
  'ended',
] as const;
export type HandoverPart = (typeof HANDOVER_PARTS)[number];

const PART_OF: Partial<Readonly<Record<EventType, HandoverPart>>> = {
  'lead.created': 'new',
  'lead.reopened': 'new',
  'lead.claimed': 'taken',
  'lead.released': 'taken',
  'lead.assigned': 'taken',
  'lead.contact_logged': 'tried',
  'lead.snoozed': 'put_off',
  'lead.woken': 'put_off',
  'lead.advanced': 'moved',
  'lead.decided': 'moved',
  'lead.escalated': 'moved',
  'lead.urgency_changed': 'moved',
  'lead.undone': 'moved',
  'lead.noted': 'noted',
  'lead.note_changed': 'noted',
  'task.done': 'tasks_done',
  'task.reopened': 'tasks_done',
  'lead.closed': 'ended',
  'lead.withdrawn': 'ended',
  'lead.erased': 'ended',
};

/** The events a handover is written from. */
export const HANDED_OVER = Object.keys(PART_OF) as readonly EventType[];

/** The part an event belongs to; null for one that is not told. A try that met the person is a talk. */
export function partOf(deed: EventType, detail: string): HandoverPart | null {
  const part = PART_OF[deed] ?? null;
  return part === 'tried' && detail.startsWith('talked') ? 'talked' : part;
}

/** The lengths offered, in hours back from now. */
export const SHIFTS = { h8: 8, h12: 12, h24: 24 } as const;
export type Shift = keyof typeof SHIFTS;
const USUAL: Shift = 'h12';
const HOUR = 3_600_000;
/** A handover is of a shift or two: beyond this it is a report. */
export const MOST_HOURS = 48;

export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** Whether a span can be handed over: it ends after it begins, and is not too long. */
export const isSpan = ({ from, to }: Span): boolean => to > from && to.getTime() - from.getTime() <= MOST_HOURS * HOUR;

interface AskedSpan {
  readonly last?: string;
  /** As a date-and-time field posts it, by the clock of the zone. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * The span an address asks for: from one time to another, or to now; else the last hours. `ignored`: what it says cannot
 * be, so the usual length is shown.
 */
export function spanOf(
  { last, from, to }: AskedSpan,
  zone: string,
  now: Date,
): { span: Span; shift: Shift | null; ignored: boolean } {
  const back = (shift: Shift): Span => ({ from: new Date(now.getTime() - SHIFTS[shift] * HOUR), to: now });
  if (from || to) {
    const begins = postedMoment(from ?? '', zone);
    const ends = to ? postedMoment(to, zone) : now;
    const span = begins && ends && { from: begins, to: ends };
    if (span && isSpan(span)) return { span, shift: null, ignored: false };
    return { span: back(USUAL), shift: USUAL, ignored: true };
  }
  const shift = (Object.keys(SHIFTS) as Shift[]).find((one) => one === last);
  return { span: back(shift ?? USUAL), shift: shift ?? USUAL, ignored: Boolean(last) && !shift };
}
