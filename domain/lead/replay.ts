import type { Parcel, ParcelKind } from '@/domain/lead/parcel';
import { triageInputOf } from '@/domain/triage/from-intake';
import type { TriageSettings } from '@/domain/triage/settings';
import { triage } from '@/domain/triage/triage';
import { mostUrgent, type Urgency, urgencyRank } from '@/domain/triage/urgency';

/** What the present rules would make of one lead, beside what was made of it when it came. */
export interface Replay {
  readonly before: Urgency;
  readonly after: Urgency;
  readonly moves: 'up' | 'down' | 'stays';
  /** Ids of rules that see something in the last sending now and did not then; and the other way about. */
  readonly came: readonly string[];
  readonly went: readonly string[];
  /** The version of the rules that judged the last sending. */
  readonly ruleSet: string;
}

interface Judged {
  readonly kind: ParcelKind;
  readonly urgency: Urgency;
}

/**
 * The urgency that several sendings come to, in the order they came: a later one raises it, and lowers it only where
 * what came before stood for too few answers (docs/decisions/0010). What staff decided is not looked at here.
 */
export function urgencyOfSendings(sendings: readonly Judged[]): Urgency {
  let whole = false;
  let urgency: Urgency | null = null;
  for (const sending of sendings) {
    const mayFall: boolean = !whole && urgency === 'same_day';
    urgency = urgency === null || mayFall ? sending.urgency : mostUrgent([urgency, sending.urgency]);
    whole ||= sending.kind === 'whole';
  }
  return urgency ?? 'routine';
}

/** Judges everything a caller sent again, by the rules and settings of now. Null when nothing was sent. */
export function replayOf(parcels: readonly Parcel[], settings: TriageSettings): Replay | null {
  const last = parcels.at(-1);
  if (!last) return null;
  const now = parcels.map((parcel) => ({ kind: parcel.kind, result: triage(triageInputOf(parcel.answers), settings) }));
  const before = urgencyOfSendings(parcels.map(({ kind, triage: { urgency } }) => ({ kind, urgency })));
  const after = urgencyOfSendings(now.map(({ kind, result: { urgency } }) => ({ kind, urgency })));
  const then = last.triage.findings.map(({ rule }) => rule);
  const found: readonly string[] = now.at(-1)?.result.findings.map(({ rule }) => rule) ?? [];
  const by = urgencyRank(before) - urgencyRank(after);
  return {
    before,
    after,
    moves: by > 0 ? 'up' : by < 0 ? 'down' : 'stays',
    came: found.filter((rule) => !then.includes(rule)),
    went: then.filter((rule) => !found.includes(rule)),
    ruleSet: last.triage.ruleSet,
  };
}
