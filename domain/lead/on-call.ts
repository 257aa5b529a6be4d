import { hasEnded, type Stage } from '@/domain/lead/lifecycle';
import { type Hours, stretchesAfter } from '@/domain/lead/staffed-hours';
import type { Urgency } from '@/domain/triage/urgency';

/** Why somebody gets a mail: whoever is on call, and for what was raised past its ceiling, supervisors. The mail itself does not say. */
export const MAIL_REASONS = ['emergency', 'untried', 'escalated'] as const;
export type MailReason = (typeof MAIL_REASONS)[number];

/**
 * What became of a mail. `unsure`: the line broke after it was handed over, so it may have arrived, and is not sent twice.
 * `moot`: somebody was quicker, or the colleague has left. `nobody`: there was nobody on call to send it to.
 */
export const MAIL_STATES = ['waiting', 'sending', 'sent', 'given_up', 'unsure', 'moot', 'nobody'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Hours of the week on the centre's clock, as the staffed hours are: days are 0 (Sunday) to 6, HH:MM, `to` not included. */
export interface Watch {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

const isWithin = (hours: Hours, at: Date): boolean => {
  const first = stretchesAfter(hours, at)[0];
  return first !== undefined && first.from <= at;
};

/** Whether staff are at the desk at this moment. */
export const isStaffed = (hours: Hours, at: Date): boolean => hours.open === 'always' || isWithin(hours, at);

/** Whether somebody with this watch is on call at this moment. The same hour twice is the whole day. */
export const isOnCall = ({ days, from, to }: Watch, zone: string, at: Date): boolean =>
  isWithin({ zone, open: [{ days, from, to }] }, at);

export interface Waiting {
  readonly urgency: Urgency;
  readonly attempts: number;
  readonly stage: Stage;
}

/** Whether a lead still needs somebody to be told: it is open, nobody has tried, and for an emergency it still is one. */
export const needsTelling = ({ urgency, attempts, stage }: Waiting, why: MailReason): boolean =>
  attempts === 0 && !hasEnded(stage) && (why !== 'emergency' || urgency === 'emergency_now');

const WAITS = [1, 2, 5, 10, 20, 40] as const;

/** Minutes until a mail that did not leave is tried again, after so many tries; null: no more. */
export const minutesToNextMail = (tries: number): number | null => WAITS[tries - 1] ?? null;

/** After so many minutes of "sending", whoever was sending is gone. */
export const SENDING_MINUTES = 10;
