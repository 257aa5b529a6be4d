import type { DangerSign } from '@/domain/intake/steps/right-now';
import type { Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import type { Seen } from '@/domain/triage/seen';
import type { Urgency } from '@/domain/triage/urgency';

/** What a calm notice to the caller is about: findings of one kind are met by one notice (`notice-groups.ts`). */
export type NoticeAbout =
  | 'together'
  | 'stopping'
  | 'pregnancy'
  | 'overdose'
  | 'pump'
  | 'kidneys'
  | 'infection'
  | 'sick'
  | 'support'
  | 'treatment'
  | 'unknown';

/** T00–T35 are the clinical rules; P01–P03 hold the principles that belong to no single substance or sign. */
export type RuleId = `T${number}` | `P${number}`;

/**
 * The answer behind a finding: which part of the triage input, and what in it. For `substances` the item is a substance
 * id; for `together` the ids of the mix joined by `+`, in catalogue order; else the name of the answer.
 */
export interface Pointer {
  readonly part:
    | 'person'
    | 'now'
    | 'suicide'
    | 'history'
    | 'medical'
    | 'substances'
    | 'otherSubstances'
    | 'together'
    | 'setting';
  readonly item: string;
}

/**
 * One triage rule: something a nurse could read aloud. It looks and points; it never writes, words the page, or knows
 * the time. No pointers means it saw nothing.
 */
export interface Rule {
  readonly id: RuleId;
  readonly name: string;
  readonly urgency: Urgency;
  /** Why it matters. */
  readonly because: Words;
  /** What staff are prompted to do or ask next. */
  readonly askNext: Words;
  /** What the caller may be told of it: what to do, never a diagnosis, a verdict or a promise. Not kept with results. */
  readonly toCaller: Words;
  /** What tells the caller of it: a calm notice, by what that is about; the emergency page; or staff alone. */
  readonly toldBy: NoticeAbout | 'emergency_page' | 'staff_alone';
  /** The danger it is about, whose advice the emergency page gives; without one, the plain words for an emergency. */
  readonly sign?: DangerSign;
  readonly sources: readonly SourceId[];
  readonly look: (seen: Seen) => readonly Pointer[];
  /** The urgency of this very finding, where it may differ from the rule's own. Asked only when `look` saw something. */
  readonly urgencyHere?: (seen: Seen) => Urgency;
  /** It is for somebody in no danger: nothing is found by it beside an emergency, of whatever rule that is not retired. */
  readonly quietInEmergency?: true;
}

/** One thing a rule saw, with its reason, its sources and the answers behind it. */
export interface Finding {
  readonly rule: RuleId;
  readonly name: string;
  readonly urgency: Urgency;
  readonly because: Words;
  readonly askNext: Words | null;
  readonly sources: readonly SourceId[];
  readonly pointsAt: readonly Pointer[];
}

/** Makes pointers into one part of the input. */
export const at =
  (part: Pointer['part']) =>
  (...items: readonly string[]): Pointer[] =>
    items.map((item) => ({ part, item }));
