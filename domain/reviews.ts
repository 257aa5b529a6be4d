/**
 * A clinician's reading of one rule, co-use rule, instrument or substance's timing. It holds for the rule set it was
 * made on: when the content has changed since, whatever shows the review says so.
 */
export interface Review {
  /** Day of the reading, YYYY-MM-DD. */
  readonly on: string;
  /** Name and licence of who read it. */
  readonly by: string;
  /** Day by which it is to be read again, YYYY-MM-DD. */
  readonly again: string;
  /** The rule-set version that was read. */
  readonly ruleSet: string;
}

// What a clinician has signed, by the id of what was read (T12, opioid+cnsdep, audit_c, alprazolam). Nobody has signed
// anything yet: until a line stands here, every screen says that a clinician's sign-off is missing.
const REVIEWS: Readonly<Record<string, Review>> = {};

/** The review of one thing, or null: not read by a clinician yet. */
export function reviewOf(what: string): Review | null {
  return REVIEWS[what] ?? null;
}
