import { ruleOf } from '@/domain/triage/rules';
import { URGENCY_LABELS, type Urgency } from '@/domain/triage/urgency';
import type { Replayed } from '@/operations/replay-triage';

/** What a whole replay came to. */
export interface Found {
  readonly ruleSet: string;
  readonly retired: readonly string[];
  readonly counts: Readonly<Record<'up' | 'down' | 'stays' | 'erased' | 'unreadable', number>>;
  /** False when it was stopped before the end. */
  readonly whole: boolean;
  /** The rules or their settings were changed while it ran: not all were judged by the same. */
  readonly rulesChanged: boolean;
}

/** How a replay is told, piece by piece: a lead that would move is written at once and let go. */
export interface Report {
  begin(): string;
  moved(lead: Replayed, retired: readonly string[]): string;
  end(found: Found): string;
}

export const number = (n: number): string => n.toLocaleString('en');
const label = (urgency: Urgency): string => URGENCY_LABELS[urgency].en;

/** For a person to read. Names leads and rules, never a person or an answer. */
export function textReport(): Report {
  return {
    begin: () => '',
    moved: (lead, retired) => [...linesOf(lead, retired), ''].join('\n'),
    end: (found) => `${summaryOf(found).join('\n')}\n`,
  };
}

function linesOf({ leadId, urgency, urgencyDecided, outcome }: Replayed, retired: readonly string[]): string[] {
  if (typeof outcome === 'string') return [];
  const { before, after, came, went, changed, ruleSet } = outcome;
  const named = (id: string): string =>
    [id, ruleOf(id)?.name, retired.includes(id) ? '(retired)' : ''].filter(Boolean).join(' ');
  const changes = changed.map((one) => `${named(one.rule)} (${label(one.before)} → ${label(one.after)})`);
  return [
    `${leadId}  ${label(before)} → ${label(after)}`,
    ...(came.length > 0 ? [`    now seen: ${came.map(named).join(', ')}`] : []),
    ...(went.length > 0 ? [`    no longer seen: ${went.map(named).join(', ')}`] : []),
    ...(changes.length > 0 ? [`    seen as before, of another urgency: ${changes.join(', ')}`] : []),
    ...(urgencyDecided ? [`    staff decided: ${label(urgency)}. That stands.`] : []),
    ...(!urgencyDecided && urgency !== before ? [`    in the queue now: ${label(urgency)}`] : []),
    `    judged then by ${ruleSet}`,
  ];
}

function summaryOf({ ruleSet, retired, counts, whole, rulesChanged }: Found): string[] {
  return [
    `${number(counts.up)} would move up, ${number(counts.down)} down, ${number(counts.stays)} would stay.`,
    ...(counts.erased > 0 ? [`${number(counts.erased)} erased by their callers, and not looked at.`] : []),
    ...(counts.unreadable > 0 ? [`${number(counts.unreadable)} could not be read, and were not judged.`] : []),
    `Rules of now: ${ruleSet}${retired.length > 0 ? `; retired: ${retired.join(', ')}` : ''}.`,
    ...(rulesChanged
      ? ['The rules were changed while this ran. Run it again, so that all are judged by the same.']
      : []),
    whole ? 'Nothing was changed.' : 'Stopped before the end. Nothing was changed.',
  ];
}

/** One JSON object for a program: `moved`, and beside it what `Found` holds. */
export function jsonReport(): Report {
  let written = 0;
  return {
    begin: () => '{"moved":[',
    moved: (lead) => {
      written += 1;
      return `${written > 1 ? ',' : ''}\n${JSON.stringify(lead)}`;
    },
    end: (found) => `\n],\n${JSON.stringify(found).slice(1)}\n`,
  };
}
