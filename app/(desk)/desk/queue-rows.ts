import type { ClockView } from '@/components/desk/Clock';
import type { QueueRow } from '@/components/desk/QueueTable';
import { nameWords } from '@/components/desk/rules/name-words';
import type { Card } from '@/domain/lead/card';
import type { Clocks } from '@/domain/lead/clocks';
import { hasEnded } from '@/domain/lead/lifecycle';
import { ruleOf } from '@/domain/triage/rules';
import type { PlainLead } from '@/operations/lead-facts';
import { centreMoment, centreTime, rowClocks, safeWindow } from './clocks';
import { deskPaths } from './paths';
import { forWhomOf, sourceOf, stageOf } from './words';

/** Findings named on a row before "+ n more". */
const MOST_FINDINGS = 3;

export interface ListedLead {
  readonly lead: PlainLead;
  readonly ownerName: string | null;
  readonly card: Card | null;
  readonly toldByTwo: boolean;
  readonly cameOften: boolean;
}

/** A row of the queue in display words. A card that was erased, or cannot be read, says so. */
export function queueRow(
  { lead, ownerName, card, toldByTwo, cameOften }: ListedLead,
  now: Date,
  set: Clocks,
): QueueRow {
  const ended = hasEnded(lead.stage);
  return {
    id: lead.id,
    href: deskPaths.lead(lead.id),
    urgency: lead.urgency,
    escalated: !ended && lead.escalatedAt !== null && lead.attempts === 0,
    name: nameOf(card),
    forWhom: card ? forWhomOf(card.forWhom) : '',
    toldByTwo,
    cameOften,
    clocks: ended ? [endedClock(lead)] : rowClocks(lead, card, now, set),
    safeWindow: ended && !lead.asksNoContact ? '–' : safeWindow(lead, card, now),
    substances: card ? (card.substancesShort?.en ?? 'Not said') : '(erased)',
    mix: card?.mixMark ? { count: card.mixMark.mixes, level: card.mixMark.level } : null,
    findings: findingsOf(card),
    stage: stageOf(lead),
    owner: ownerName,
    lastContact: lead.lastContactAt ? centreTime(lead.lastContactAt, now) : null,
    source: sourceOf(lead),
  };
}

/** Nothing more is owed to a lead that ended: its clock says when it did. */
function endedClock({ closedAt, sentAt }: PlainLead): ClockView {
  const at = closedAt ?? sentAt;
  return { kind: 'met', at: at.toISOString(), words: closedAt ? `Ended ${centreMoment(at)}` : 'Ended' };
}

/** The name to use. */
export const nameOf = (card: Card | null): string => (card ? card.name?.trim() || 'No name given' : '(erased)');

function findingsOf(card: Card | null): string[] {
  const names = (card?.findings ?? []).filter(({ rule }) => rule !== 'T00').map(({ rule }) => ruleName(rule));
  const more = names.length - MOST_FINDINGS;
  return more > 0 ? [...names.slice(0, MOST_FINDINGS), `+ ${more} more`] : names;
}

/** A rule's name as words; its id, where this version no longer has it. */
function ruleName(id: string): string {
  const rule = ruleOf(id);
  return rule ? nameWords(rule.name) : id;
}
