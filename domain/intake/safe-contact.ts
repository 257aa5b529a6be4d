/** How a caller may be reached, as they said it. The desk obeys it; see domain/lead/contact.ts. */
export const WAYS = ['call', 'text', 'email', 'i_contact_you', 'someone_else'] as const;
export type Way = (typeof WAYS)[number];

/** Parts of the caller's day, on the clock of their time zone: [from, to) hours; `night` runs past midnight. */
export const DAY_PARTS = { morning: [8, 12], afternoon: [12, 17], evening: [17, 21], night: [21, 8] } as const;
export type DayPart = keyof typeof DAY_PARTS;

export interface SafeContact {
  readonly way: Way;
  readonly phone: string | null;
  readonly email: string | null;
  /** Whom to ask for, when `way` is `someone_else`. */
  readonly someoneElse: string | null;
  /** Unanswered, not sure, or rather talked about is null, and null is treated as no. */
  readonly voicemail: 'yes' | 'no' | null;
  /** May we say where we call or write from? */
  readonly sayWhere: 'yes' | 'no' | 'say_instead' | null;
  /** What to say instead ("you're Sam from the library"). */
  readonly sayInstead: string | null;
  /** Empty means any time that is not in `never`. */
  readonly safe: readonly DayPart[];
  readonly never: readonly DayPart[];
  /** Permission to be contacted even if they stop here. The call-me door's button is the permission. */
  readonly permission: 'yes' | 'no' | null;
  /** IANA time zone; the centre's by default. */
  readonly zone: string;
}

/** Whether we may reach out to a caller who stops here: they asked to be reached by us, and said yes. */
export function mayReachOut({ way, permission }: Pick<SafeContact, 'way' | 'permission'>): boolean {
  return way !== 'i_contact_you' && permission === 'yes';
}
