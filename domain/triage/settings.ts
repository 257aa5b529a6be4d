import type { RuleId } from '@/domain/triage/finding';

/**
 * What an operator may set. The thresholds are proposals, and need the medical director's sign-off before real use.
 * All of it is part of the rule set's version: a result can be told apart from one made with other settings.
 */
export interface TriageSettings {
  /** Drinks on a typical day from which physical dependence is likely (T10). */
  readonly heavyDrinksPerDay: number;
  /** Days of use in the last 30 from which use counts as daily. */
  readonly dailyDaysIn30: number;
  /** Minutes from arrival to the first conversation of a lead that is to be called within the hour. */
  readonly sameHourMinutes: number;
  /** Rules a clinician has retired: they find nothing, and every result says that they are retired. */
  readonly retired: readonly RuleId[];
}

export const TRIAGE_SETTINGS: TriageSettings = {
  heavyDrinksPerDay: 8,
  dailyDaysIn30: 20,
  sameHourMinutes: 60,
  retired: [],
};
