import type { ParcelKind } from '@/domain/intake/draft';
import type { Parcel } from '@/domain/lead/parcel';
import { triageInputOf } from '@/domain/triage/from-intake';
import type { TriageSettings } from '@/domain/triage/settings';
import { triage } from '@/domain/triage/triage';
import { mostUrgent, type Urgency, urgencyRank } from '@/domain/triage/urgency';

/** What the present rules would make of one lead, beside what was made of it when it came. */
export interface Replay {
  readonly before: Urgency;
  readonly after: Urgency;
  readonly moves: 'up' | 'down' | 'stays';
  /** Ids of rules, sorted, that see something in one of the sendings now and did not then; and the other way about. */
  readonly came: readonly string[];
  readonly went: readonly string[];
  /** Rules that see something in a sending now as then, and hold it more urgent or less. */
  readonly changed: readonly Changed[];
  /** The version of the rules that judged the last sending. */
  readonly ruleSet: string;
}

export interface Changed {
  readonly rule: string;
  readonly before: Urgency;
  readonly after: Urgency;
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
  const sendings = parcels.map(({ kind, answers, triage: then }) => ({
    kind,
    then,
    now: triage(triageInputOf(answers), settings),
  }));
  const before = urgencyOfSendings(sendings.map(({ kind, then }) => ({ kind, urgency: then.urgency })));
  const after = urgencyOfSendings(sendings.map(({ kind, now }) => ({ kind, urgency: now.urgency })));
  const by = urgencyRank(before) - urgencyRank(after);
  // Each sending is compared with itself: an earlier one may still be what holds the urgency up.
  const differences = sendings.map(({ then, now }) => differenceOf(then.findings, now.findings));
  return {
    before,
    after,
    moves: by > 0 ? 'up' : by < 0 ? 'down' : 'stays',
    came: sorted(differences.flatMap(({ came }) => came)),
    went: sorted(differences.flatMap(({ went }) => went)),
    changed: once(differences.flatMap(({ changed }) => changed)),
    ruleSet: last.triage.ruleSet,
  };
}

interface Found {
  readonly rule: string;
  readonly urgency: Urgency;
}

function differenceOf(then: readonly Found[], now: readonly Found[]) {
  const urgencyThen = new Map(then.map(({ rule, urgency }) => [rule, urgency]));
  const rulesNow = new Set(now.map(({ rule }) => rule));
  return {
    came: now.map(({ rule }) => rule).filter((rule) => !urgencyThen.has(rule)),
    went: then.map(({ rule }) => rule).filter((rule) => !rulesNow.has(rule)),
    changed: now.flatMap(({ rule, urgency: after }): Changed[] => {
      const before = urgencyThen.get(rule);
      return before === undefined || before === after ? [] : [{ rule, before, after }];
    }),
  };
}

const sorted = (rules: readonly string[]): string[] => [...new Set(rules)].sort();

const once = (changes: readonly Changed[]): Changed[] => [
  ...new Map(changes.map((one) => [`${one.rule} ${one.before} ${one.after}`, one])).values(),
];
