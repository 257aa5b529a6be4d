import { TRIAGE_SETTINGS } from '@/domain/triage/settings';

/**
 * How long people may wait, in minutes. These are operator settings awaiting sign-off by the centre; none is a
 * clinical fact. Each function that counts time takes them as an argument, so that a centre can set its own.
 */
export interface Clocks {
  /** From arrival to the first try: what we aim for, and when a lead is raised and the supervisor told. */
  readonly firstAttempt: { readonly target: number; readonly ceiling: number };
  /** From arrival to the first conversation, when somebody should act within the hour. */
  readonly urgentLimit: number;
  /** From each try that did not reach anyone to the next; the last one repeats. */
  readonly nextAttempt: { readonly emergency: readonly number[]; readonly others: readonly number[] };
}

export const CLOCKS: Clocks = {
  firstAttempt: { target: 5, ceiling: 15 },
  urgentLimit: TRIAGE_SETTINGS.sameHourMinutes,
  nextAttempt: { emergency: [5, 15, 30], others: [30, 2 * 60, 24 * 60] },
};

/** Minutes from the try numbered `attempts` (1 is the first) to the next one. */
export function minutesToNext(clocks: Clocks, emergency: boolean, attempts: number): number {
  const schedule = emergency ? clocks.nextAttempt.emergency : clocks.nextAttempt.others;
  return schedule[Math.max(0, attempts - 1)] ?? schedule.at(-1) ?? clocks.firstAttempt.ceiling;
}
