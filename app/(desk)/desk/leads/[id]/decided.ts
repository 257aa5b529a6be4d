import { centreTime } from '@/app/(desk)/desk/clocks';
import { URGENCIES, URGENCY_LABELS, type Urgency } from '@/domain/triage/urgency';

interface UrgencyNote {
  readonly kind: string;
  readonly author: string;
  readonly writtenAt: Date;
  readonly content: Readonly<Record<string, string>> | null;
}

/** Who set the urgency last, when and why; null where staff never did. What came since can only have raised it. */
export function decidedWords(notes: readonly UrgencyNote[], urgency: Urgency, now: Date): string | null {
  const last = notes.findLast(({ kind, content }) => kind === 'urgency' && content !== null);
  const to = URGENCIES.find((one) => one === last?.content?.to);
  if (!last || !to) return null;
  const since = to === urgency ? '' : ` Since then: ${shortOf(urgency)}, from what the caller added.`;
  return `Set to ${shortOf(to)} by ${last.author}, ${centreTime(last.writtenAt, now)}: ${last.content?.text ?? ''}${since}`;
}

const shortOf = (urgency: Urgency): string => URGENCY_LABELS[urgency].en.replace(/:.*/, '');
