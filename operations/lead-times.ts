import type { LeadRow } from '@/db/queries/lead';
import type { SafeContact } from '@/domain/intake/safe-contact';
import type { Clocks } from '@/domain/lead/clocks';
import { ceilingAt, type DueInput, dueAt, rankOf } from '@/domain/lead/queue';
import type { Hours } from '@/domain/lead/staffed-hours';
import { readCard } from './opened';

/** The safe-contact rule on an opened card; null when it was erased or cannot be read: then nobody may be contacted. */
export const safeContactOf = (card: unknown): SafeContact | null => readCard(card)?.safeContact ?? null;

/** The plain columns the queue orders by, worked out afresh after something happened to a lead: it is put off no longer. */
export function timesOf(
  lead: Pick<LeadRow, 'urgency' | 'arrivedAt' | 'attempts' | 'escalatedAt' | 'firstConversationAt' | 'asksNoContact'>,
  last: DueInput['last'],
  safeContact: SafeContact | null,
  hours: Hours,
  clocks: Clocks,
): { rank: number; dueAt: Date; ceilingAt: Date; snoozedUntil: null; dueUnsnoozed: null } {
  const { urgency, arrivedAt, asksNoContact } = lead;
  const arrival = { urgency, arrivedAt, hours, safeContact, asksNoContact };
  return {
    snoozedUntil: null,
    dueUnsnoozed: null,
    rank: rankOf(lead.urgency, lead.escalatedAt !== null && lead.attempts === 0),
    ceilingAt: ceilingAt(arrival, clocks),
    dueAt: dueAt(
      {
        ...arrival,
        attempts: lead.attempts,
        last,
        hasTalked: lead.firstConversationAt !== null,
      },
      clocks,
    ),
  };
}
