import type { Parcel, StoredTriage } from '@/domain/lead/parcel';
import { triageInputOf } from '@/domain/triage/from-intake';
import type { TriageInput } from '@/domain/triage/input';

type StoredFinding = StoredTriage['findings'][number];

/** One sending that can be read. */
export interface Sending {
  readonly id: string;
  readonly content: Pick<Parcel, 'answers' | 'triage'>;
}

/** What was written of a finding: that it is dismissed, or that it stands again. */
export interface DismissalNote {
  readonly kind: string;
  readonly author: string;
  readonly writtenAt: Date;
  /** `rule`; for a dismissal `parcel`, the last sending it looked at, and `text`, the reason. */
  readonly content: Readonly<Record<string, string>> | null;
}

export interface Dismissed {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
  /** False where the answers behind the finding have changed since: then it stands again, by itself. */
  readonly holds: boolean;
}

/**
 * The findings that staff dismissed and did not take back, by their rules. It marks them and does nothing else: a finding
 * that is dismissed is still shown, and the urgency is what it was. `sendings` oldest first, `notes` too.
 */
export function dismissedFindings(
  notes: readonly DismissalNote[],
  sendings: readonly Sending[],
): ReadonlyMap<string, Dismissed> {
  const last = new Map<string, Dismissed>();
  for (const { kind, author, writtenAt, content } of notes) {
    const rule = content?.rule;
    if (rule === undefined) continue;
    if (kind === 'finding_stands') last.delete(rule);
    if (kind !== 'dismissal') continue;
    const holds = standsUnchanged(rule, sendings, content?.parcel ?? '');
    last.set(rule, { by: author, at: writtenAt, reason: content?.text ?? '', holds });
  }
  return last;
}

/** Whether a rule saw the same in this sending and in every one since. A sending that cannot be found is no ground. */
export function standsUnchanged(rule: string, sendings: readonly Sending[], from: string): boolean {
  const at = sendings.findIndex(({ id }) => id === from);
  if (at < 0) return false;
  const grounds = sendings.slice(at).map((sending) => groundsOf(rule, sending));
  return grounds[0] !== null && grounds.every((one) => one === grounds[0]);
}

/** What a finding rests on: how urgent it was, what it points at, and what was answered there. Null where it was not found. */
function groundsOf(rule: string, { content: { answers, triage } }: Sending): string | null {
  const found = triage.findings.find((one) => one.rule === rule);
  if (!found) return null;
  const input = triageInputOf(answers);
  return JSON.stringify([found.urgency, found.pointsAt.map((pointer) => [pointer, answerAt(input, pointer)])]);
}

/** The answer a finding points at; where it is none by itself, the whole part of the answers it lies in. */
function answerAt(input: TriageInput, { part, item }: StoredFinding['pointsAt'][number]): unknown {
  if (part === 'substances') return input.substances?.filter(({ id }) => id === item);
  if (part === 'together')
    return input.together?.filter((mix) => item.split('+').every((id) => mix.some((one) => one === id)));
  const answers: Readonly<Record<string, unknown>> = input;
  const within = answers[part];
  const place = isAnswers(within) ? within : answers;
  return place[item] ?? within ?? null;
}

const isAnswers = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether there is anything to dismiss: a finding that points at no answer says that nothing was found. */
export const canBeDismissed = ({ pointsAt }: StoredFinding): boolean => pointsAt.length > 0;
