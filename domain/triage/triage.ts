import type { Finding, Pointer, Rule, RuleId } from '@/domain/triage/finding';
import type { TriageInput } from '@/domain/triage/input';
import { ruleSetVersion } from '@/domain/triage/rule-set';
import { RULES, retirable } from '@/domain/triage/rules';
import { nothingFound } from '@/domain/triage/rules/none';
import { type Seen, see } from '@/domain/triage/seen';
import { TRIAGE_SETTINGS, type TriageSettings } from '@/domain/triage/settings';
import { mostUrgent, type Urgency, urgencyRank } from '@/domain/triage/urgency';

/** What triage suggests. A clinician decides: staff may raise or lower it with a written reason. */
export interface TriageResult {
  readonly urgency: Urgency;
  /** Most urgent first, then by rule id. Never empty: with nothing found it holds T00. */
  readonly findings: readonly Finding[];
  /** Which rules, words and settings made this result, so that it can be replayed. */
  readonly ruleSet: string;
  /** The rules that were retired, and so found nothing, sorted. */
  readonly retired: readonly RuleId[];
}

/**
 * The provisional urgency of one person's answers: that of the most urgent rule, with every rule that saw something.
 * A retired rule finds nothing. Rules that look at the same answers stand for themselves: with T10 retired, T11 still
 * asks what T10 would have asked, and with T09, T11 or T12 retired, T19 still looks where they would have.
 */
export function triage(input: TriageInput, settings: TriageSettings = TRIAGE_SETTINGS): TriageResult {
  const seen = see(input, settings);
  const retired = retirable(settings.retired);
  const looked = RULES.filter(({ id }) => !retired.includes(id)).map((rule) => ({ rule, of: findingOf(rule, seen) }));
  const isEmergency = looked.some(({ of }) => of.some(({ urgency }) => urgency === 'emergency_now'));
  const found = looked
    .flatMap(({ rule, of }) => (rule.quietInEmergency && isEmergency ? [] : of))
    .sort((a, b) => urgencyRank(a.urgency) - urgencyRank(b.urgency) || compareIds(a.rule, b.rule));
  const findings = found.length > 0 ? found : [finding(nothingFound, 'routine', [])];
  return { urgency: mostUrgent(findings.map((f) => f.urgency)), findings, ruleSet: ruleSetVersion(settings), retired };
}

function findingOf(rule: Rule, seen: Seen): Finding[] {
  const pointers = rule.look(seen);
  return pointers.length > 0 ? [finding(rule, rule.urgencyHere?.(seen) ?? rule.urgency, pointers)] : [];
}

function finding(
  { id, name, because, askNext, sources }: Rule,
  urgency: Urgency,
  pointers: readonly Pointer[],
): Finding {
  const once = new Map(pointers.map((pointer) => [`${pointer.part}/${pointer.item}`, pointer]));
  const pointsAt = [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pointer]) => pointer);
  return { rule: id, name, urgency, because, askNext, sources, pointsAt };
}

const compareIds = (a: RuleId, b: RuleId) => (a < b ? -1 : a > b ? 1 : 0);
