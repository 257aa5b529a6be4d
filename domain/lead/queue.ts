import type { SafeContact } from '@/domain/intake/safe-contact';
import { type Clocks, minutesToNext } from '@/domain/lead/clocks';
import { EFFECTS, type Outcome } from '@/domain/lead/contact-log';
import { owesTry, reachableBy, staffedAndSafe } from '@/domain/lead/reachable';
import { isSafe, lastSafeMoment, nextSafeMoment } from '@/domain/lead/safe-hours';
import { afterStaffed, endOfDay, endOfNextDay, type Hours } from '@/domain/lead/staffed-hours';
import type { Urgency } from '@/domain/triage/urgency';

const MINUTE = 60_000;
const YEAR = 365 * 24 * 60;

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
export function limitAt({ urgency, arrivedAt, hours }: Arrival, clocks: Clocks): Date {
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
 * When a lead that nobody has tried is raised and the supervisor told. Counted in minutes when staff are there and it is
 * safe, and for an emergency in all minutes. Where no try is owed it is a year off: a lead keeps the nearer of two, so
 * that one which comes to be owed counts from then.
 */
export function ceilingAt(arrival: Arrival & { readonly asksNoContact: boolean }, clocks: Clocks): Date {
  if (!owesTry(arrival.safeContact, arrival.asksNoContact)) return later(arrival.arrivedAt, YEAR);
  return firstTry(arrival, clocks.firstAttempt.ceiling);
}

/**
 * The next moment we owe this person something. On arrival: the earliest of the first try's target, the urgency's own
 * limit and the opening of the withdrawal window. After a try that reached nobody: the schedule's next, and no later
 * than a limit still ahead. After talking: news by the end of the next staffed day, or the last safe moment before it.
 * Always moved into the caller's safe hours, but for an emergency, and for what is owed without contacting them. Where
 * they left us no safe time at all it is not moved, so that the lead keeps its place. Where no try is owed: the end of
 * the centre's day.
 */
export function dueAt(input: DueInput, clocks: Clocks): Date {
  const { last, hours } = input;
  const owes = owesTry(input.safeContact, input.asksNoContact);
  if (!last) {
    if (!owes) return endOfDay(hours, input.arrivedAt);
    const { target } = clocks.firstAttempt;
    const first = firstTry(input, target);
    const opens = input.withdrawalOpensAt ? latest(input.withdrawalOpensAt, input.arrivedAt) : first;
    return earliest(first, intoSafe(input, earliest(limitAt(input, clocks), opens), target));
  }
  const owed = owes ? EFFECTS[last.outcome].next : 'none';
  if (owed === 'none' || owed === 'another_way') return endOfDay(hours, last.at);
  if (owed === 'news') return newsBy(input, last.at);
  const next = nextTry(input, last.at, clocks);
  const limit = limitAt(input, clocks);
  return intoSafe(input, !input.hasTalked && limit > last.at ? earliest(next, limit) : next);
}

/** Whether a lead has been left untried past its ceiling. */
export function isPastCeiling(attempts: number, ceiling: Date, now: Date): boolean {
  return attempts === 0 && now >= ceiling;
}

function firstTry(arrival: Arrival, minutes: number): Date {
  const { arrivedAt, hours } = arrival;
  // An emergency does not wait for hours.
  if (arrival.urgency === 'emergency_now') return later(arrivedAt, minutes);
  return (
    reachableBy(arrival, arrivedAt, minutes) ?? intoSafe(arrival, afterStaffed(hours, arrivedAt, minutes), minutes)
  );
}

function newsBy(input: Arrival, from: Date): Date {
  const limit = endOfNextDay(input.hours, from);
  if (input.urgency === 'emergency_now' || !input.safeContact) return limit;
  return lastSafeMoment(input.safeContact, from, limit) ?? intoSafe(input, limit);
}

function nextTry(input: DueInput, from: Date, clocks: Clocks): Date {
  const emergency = input.urgency === 'emergency_now';
  const at = later(from, minutesToNext(clocks, emergency, input.attempts));
  return emergency ? at : (staffedAndSafe(input, at) ?? at);
}

/**
 * This moment, where it is safe. Else so many minutes after it becomes so while staff are there, or where these never
 * meet, after it becomes so; without any safe time, and for an emergency, this moment.
 */
export function intoSafe(arrival: Arrival, at: Date, minutes = 0): Date {
  const { urgency, safeContact } = arrival;
  if (urgency === 'emergency_now' || !safeContact || isSafe(safeContact, at)) return at;
  const opens = staffedAndSafe(arrival, at) ?? nextSafeMoment(safeContact, at);
  return opens ? later(opens, minutes) : at;
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
