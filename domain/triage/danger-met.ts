import { answersOf } from '@/domain/intake/answers';
import type { Draft } from '@/domain/intake/draft';
import type { DangerSign } from '@/domain/intake/steps/right-now';
import { type CallerNotice, callerNotices, notYetSaid } from '@/domain/triage/caller-notice';
import type { Finding, RuleId } from '@/domain/triage/finding';
import { triageInputOf } from '@/domain/triage/from-intake';
import type { TriageInput } from '@/domain/triage/input';
import { ruleOf } from '@/domain/triage/rules';
import type { TriageSettings } from '@/domain/triage/settings';
import { triage } from '@/domain/triage/triage';

/** What a draft is judged with: the centre's time zone, and the settings of the day. */
export interface Judged {
  readonly zone: string;
  readonly settings: TriageSettings;
}

/** Under this the rules that were met by the emergency page stand among what was told. It is no page of the form. */
const EMERGENCY_PAGE = 'help-now';

export const findingsIn = (draft: Draft, { zone, settings }: Judged): readonly Finding[] =>
  triage(triageInputOf(answersOf(draft, zone)), settings).findings;

/** Of a finding on suicide that is no emergency, what was told with a yes: a question passed over is not met by 988. */
const toldOfDying = ({ pointsAt }: Finding, { suicide }: TriageInput) =>
  pointsAt.filter(({ item }) => Object.entries(suicide ?? {}).some(([id, said]) => id === item && said === 'yes'));

/** The findings of a draft that the emergency page meets: emergencies, and thoughts or an attempt of suicide told of. */
export const emergenciesIn = (draft: Draft, judged: Judged): readonly Finding[] => {
  const input = triageInputOf(answersOf(draft, judged.zone));
  const { findings } = triage(input, judged.settings);
  return findings.flatMap((finding) => {
    if (finding.urgency === 'emergency_now') return [finding];
    const pointsAt = finding.rule === 'T03' ? toldOfDying(finding, input) : [];
    return pointsAt.length > 0 ? [{ ...finding, pointsAt }] : [];
  });
};

const toldIn = (draft: Draft): readonly string[] => Object.values(draft.told ?? {}).flat();

/** What a finding rests on, but for substances: naming another one does not make an emergency a new one. */
const restsOn = ({ rule, pointsAt }: Finding) =>
  pointsAt.filter(({ part }) => part !== 'substances').map(({ part, item }) => `${rule} ${part} ${item}`);

/**
 * The emergencies that the answers of one page (its key in `draft.posted`) carry: without that page they are not there, or
 * rest on less. Posted again with the same answers it carries them again, since it may tell of now.
 */
export function emergenciesOn(draft: Draft, key: string, judged: Judged): readonly Finding[] {
  const { [key]: _, ...others } = draft.posted;
  const without = emergenciesIn({ ...draft, posted: others }, judged).flatMap(restsOn);
  return emergenciesIn(draft, judged).filter((finding) => restsOn(finding).some((one) => !without.includes(one)));
}

/**
 * Notes in the draft what the answers of the page `posted` newly raise: its emergencies for the emergency page, and what
 * a calm notice says for the page the caller comes to next (null: they are still on this one). Each is noted once, so
 * each is said once.
 */
export function noteDangers(draft: Draft, posted: string, nextKey: string | null, judged: Judged): Draft {
  const findings = findingsIn(draft, judged);
  const urgent = emergenciesOn(draft, posted, judged).map(({ rule }) => rule);
  const noted = note(draft, EMERGENCY_PAGE, urgent);
  if (nextKey === null) return noted;
  const told = toldIn(draft);
  const fresh = findings.filter(({ rule }) => !told.includes(rule) && !urgent.includes(rule));
  const said = notYetSaid(callerNotices(fresh), callerNotices(findings.filter(({ rule }) => told.includes(rule))));
  return note(noted, nextKey, said.length > 0 ? fresh.map(({ rule }) => rule) : []);
}

function note(draft: Draft, key: string, rules: readonly RuleId[]): Draft {
  const before = Object.hasOwn(draft.told ?? {}, key) ? (draft.told?.[key] ?? []) : [];
  const added = rules.filter((rule) => !toldIn(draft).includes(rule));
  return added.length === 0 ? draft : { ...draft, told: { ...draft.told, [key]: [...before, ...added] } };
}

/** Whether anything was noted for the top of this page. */
export const hasNotices = (draft: Draft, key: string): boolean => Object.hasOwn(draft.told ?? {}, key);

/** What is said at the top of a page: of what was noted for it, that which still holds, and was not said before word for word. */
export function noticesOn(draft: Draft, key: string, judged: Judged): readonly CallerNotice[] {
  if (!hasNotices(draft, key)) return [];
  const told = draft.told ?? {};
  const order = Object.keys(told);
  const before = order.slice(0, order.indexOf(key)).flatMap((one) => told[one] ?? []);
  const findings = findingsIn(draft, judged);
  const of = (rules: readonly string[]) => callerNotices(findings.filter(({ rule }) => rules.includes(rule)));
  return notYetSaid(of(told[key] ?? []), of(before));
}

/**
 * The dangers behind some emergencies, for the advice of the emergency page. A box ticked among the dangers of now is
 * that danger; any other emergency is the one its rule is about, or `other`.
 */
export function dangersBehind(
  draft: Draft,
  findings: readonly Finding[],
  zone: string,
): readonly (DangerSign | 'other')[] {
  const rules = findings.map(({ rule }) => rule);
  const ticked = rules.includes('P01') ? (answersOf(draft, zone).dangerSigns ?? []) : [];
  // The boxes of now are more exact than the rules that read them.
  const byBoxes = (rule: RuleId) => rule === 'P01' || (ticked.length > 0 && (rule === 'T01' || rule === 'T04'));
  const byRules = rules.filter((rule) => !byBoxes(rule)).map((rule) => ruleOf(rule)?.sign);
  return [...new Set([...ticked, ...byRules.map((sign) => sign ?? 'other')])];
}
