import type { SafeContact } from '@/domain/intake/safe-contact';
import { CLOCKS, type Clocks, minutesToNext } from '@/domain/lead/clocks';
import { EFFECTS, type Outcome } from '@/domain/lead/contact-log';
import { isSafe, nextSafeMoment } from '@/domain/lead/safe-hours';
import { afterStaffed, endOfDay, endOfNextDay, type Hours, nextStaffed } from '@/domain/lead/staffed-hours';
import type { Urgency } from '@/domain/triage/urgency';

const MINUTE = 60_000;

/** First part of the queue's order. A raised lead goes up one, and never above an emergency. */
export function rankOf(urgency: Urgency, escalated: boolean): 0 | 1 | 2 {
  if (urgency === 'emergency_now') return 0;
  return urgency === 'urgent_1h' || escalated ? 1 : 2;
}

export interface QueuePlace {
  readonly rank: number;
  readonly dueAt: Date;
  readonly id: string;
}

/** The queue's whole order: rank, then the next moment we owe something, then id. Who pays is not in it. */
export function byQueueOrder(a: QueuePlace, b: QueuePlace): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.dueAt.getTime() !== b.dueAt.getTime()) return a.dueAt.getTime() - b.dueAt.getTime();
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** What the first times of a lead are counted from. `safeContact` null: they told us none. */
export interface Arrival {
  readonly urgency: Urgency;
  readonly arrivedAt: Date;
  readonly hours: Hours;
  readonly safeContact: SafeContact | null;
}

export interface DueInput extends Arrival {
  /** How many tries so far. */
  readonly attempts: number;
  readonly last: { readonly at: Date; readonly outcome: Outcome } | null;
  readonly hasTalked: boolean;
  readonly asksNoContact: boolean;
  /** The earliest expected withdrawal sign; unknown is null and changes nothing. */
  readonly withdrawalOpensAt?: Date | null;
}

/** By when the first conversation should be: an emergency at its first try, an urgent one within its minutes, then days. */
export function limitAt({ urgency, arrivedAt, hours }: Arrival, clocks: Clocks = CLOCKS): Date {
  switch (urgency) {
    case 'emergency_now':
      return later(arrivedAt, clocks.firstAttempt.target);
    case 'urgent_1h':
      return later(arrivedAt, clocks.urgentLimit);
    case 'same_day':
      return endOfDay(hours, arrivedAt);
    case 'routine':
      return endOfNextDay(hours, arrivedAt);
  }
}

/**
 * When a lead that nobody has tried is raised and the supervisor told. Counted in staffed minutes, and for an emergency
 * in all minutes. Where it falls outside the caller's safe hours it waits, and leaves time for the try after they open.
 */
export function ceilingAt(arrival: Arrival, clocks: Clocks = CLOCKS): Date {
  const { target, ceiling } = clocks.firstAttempt;
  const at = firstTry(arrival, ceiling);
  const { safeContact } = arrival;
  if (arrival.urgency === 'emergency_now' || !safeContact || isSafe(safeContact, at)) return at;
  return later(nextSafeMoment(safeContact, at) ?? at, ceiling - target);
}

/**
 * The next moment we owe this person something. On arrival: the earliest of the first try's target, the urgency's own
 * limit and the opening of the withdrawal window. After a try that reached nobody: the schedule's next, and no later
 * than a limit still ahead. After talking: news by the end of the next staffed day. Always moved into the caller's safe
 * hours, but for an emergency, and for what is owed without contacting them. Where they left us no safe time at
 * all it is not moved, so that the lead keeps its place.
 */
export function dueAt(input: DueInput, clocks: Clocks = CLOCKS): Date {
  const { last, hours } = input;
  if (!last) {
    if (input.asksNoContact) return endOfDay(hours, input.arrivedAt);
    const first = firstTry(input, clocks.firstAttempt.target);
    const opens = input.withdrawalOpensAt ? latest(input.withdrawalOpensAt, input.arrivedAt) : first;
    return intoSafe(input, earliest(first, limitAt(input, clocks), opens));
  }
  const owed = input.asksNoContact ? 'none' : EFFECTS[last.outcome].next;
  if (owed === 'none' || owed === 'another_way') return endOfDay(hours, last.at);
  if (owed === 'news') return intoSafe(input, endOfNextDay(hours, last.at));
  const next = nextTry(input, last.at, clocks);
  const limit = limitAt(input, clocks);
  return intoSafe(input, !input.hasTalked && limit > last.at ? earliest(next, limit) : next);
}

/** Whether a lead has been left untried past its ceiling. */
export function isPastCeiling(attempts: number, ceiling: Date, now: Date): boolean {
  return attempts === 0 && now >= ceiling;
}

function firstTry({ urgency, arrivedAt, hours }: Arrival, minutes: number): Date {
  // An emergency does not wait for hours.
  return urgency === 'emergency_now' ? later(arrivedAt, minutes) : afterStaffed(hours, arrivedAt, minutes);
}

function nextTry(input: DueInput, from: Date, clocks: Clocks): Date {
  const emergency = input.urgency === 'emergency_now';
  const at = later(from, minutesToNext(clocks, emergency, input.attempts));
  return emergency ? at : (staffedAndSafe(input, at) ?? at);
}

/** The first instant at or after this one when staff are there and it is safe to reach out; null when the two never meet. */
export function staffedAndSafe(
  { hours, safeContact }: Pick<Arrival, 'hours' | 'safeContact'>,
  from: Date,
): Date | null {
  let at = from;
  // Each turn moves past one closed door; a week has no more of them than this.
  for (let turn = 0; turn < 40; turn += 1) {
    const staffed = nextStaffed(hours, at);
    const safe = safeContact ? nextSafeMoment(safeContact, staffed) : staffed;
    if (!safe) return null;
    if (safe.getTime() === staffed.getTime()) return staffed;
    at = safe;
  }
  return null;
}

function intoSafe({ urgency, safeContact }: Arrival, at: Date): Date {
  if (urgency === 'emergency_now' || !safeContact) return at;
  return nextSafeMoment(safeContact, at) ?? at;
}

function later(from: Date, minutes: number): Date {
  return new Date(from.getTime() + minutes * MINUTE);
}

function earliest(...dates: readonly Date[]): Date {
  return new Date(Math.min(...dates.map((d) => d.getTime())));
}

function latest(...dates: readonly Date[]): Date {
  return new Date(Math.max(...dates.map((d) => d.getTime())));
}
