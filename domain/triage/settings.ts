/**
 * The thresholds an operator may set. They are proposals, and need the medical director's sign-off before real use.
 * They are part of the rule set's version: a result can be told apart from one made with other thresholds.
 */
export interface TriageSettings {
  /** Drinks on a typical day from which physical dependence is likely (T10). */
  readonly heavyDrinksPerDay: number;
  /** Days of use in the last 30 from which use counts as daily. */
  readonly dailyDaysIn30: number;
}

export const TRIAGE_SETTINGS: TriageSettings = { heavyDrinksPerDay: 8, dailyDaysIn30: 20 };
