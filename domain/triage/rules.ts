import type { Rule, RuleId } from '@/domain/triage/finding';
import * as alcohol from '@/domain/triage/rules/alcohol';
import * as baclofen from '@/domain/triage/rules/baclofen';
import * as coUse from '@/domain/triage/rules/co-use';
import * as injecting from '@/domain/triage/rules/injecting';
import { nothingFound } from '@/domain/triage/rules/none';
import * as opioids from '@/domain/triage/rules/opioids';
import * as person from '@/domain/triage/rules/person';
import * as pregnancy from '@/domain/triage/rules/pregnancy';
import * as rightNow from '@/domain/triage/rules/right-now';
import * as sedatives from '@/domain/triage/rules/sedatives';
import * as suicide from '@/domain/triage/rules/suicide';
import * as unknown from '@/domain/triage/rules/unknown';

// Every word of a rule is ours, and waits for a clinician; the Spanish also for a native reader.
/** Every rule that looks, by id. A rule file exports rules and nothing else, so a new rule is added in its file alone. */
export const RULES: readonly Rule[] = [
  alcohol,
  baclofen,
  coUse,
  injecting,
  opioids,
  person,
  pregnancy,
  rightNow,
  sedatives,
  suicide,
  unknown,
]
  .flatMap((file): Rule[] => Object.values(file))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The rule of an id; null for one that this version does not know, as a result stored earlier may name. */
export function ruleOf(id: string): Rule | null {
  return [...RULES, nothingFound].find((rule) => rule.id === id) ?? null;
}

/** What a clinician may retire: the clinical rules. P01 to P03 hold principles, and T00 says that nothing was found. */
export const RETIRABLE: readonly RuleId[] = RULES.map(({ id }) => id).filter((id) => id.startsWith('T'));

/** Those of some stored ids that may be retired, each once, in order. Ids of rules that are gone are passed over. */
export function retirable(ids: readonly string[]): readonly RuleId[] {
  return RETIRABLE.filter((id) => ids.includes(id));
}
