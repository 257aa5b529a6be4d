import type { Tx } from '@/db/client';
import { leadsWithNote } from '@/db/queries/lead';
import type { QueueRow } from '@/db/queries/queue';
import type { Card } from '@/domain/lead/card';
import { dismissedNow, sendingsOf } from './dismissed-now';
import { plainLead } from './lead-facts';
import { readCard } from './opened';

/**
 * Rows of leads as a screen has them: the plain columns, and the card with the findings that stand. The card itself keeps
 * what triage saw: whether a dismissal still holds is worked out from every sending since, at each look, as on the lead's
 * own page. Asked only of leads with a dismissal, which are few. Not an operation.
 */
export async function shownRows(tx: Tx, rows: readonly QueueRow[]) {
  const ids = rows.map(({ lead }) => lead.id);
  const dismissed = new Map<string, ReadonlySet<string>>();
  for (const id of await leadsWithNote(tx, ids, 'dismissal')) {
    const now = await dismissedNow(tx, id, await sendingsOf(tx, id));
    dismissed.set(id, new Set([...now].flatMap(([rule, { holds }]) => (holds ? rule : []))));
  }
  return rows.map(({ lead, card, ...row }) => ({
    ...row,
    lead: plainLead(lead),
    card: standing(readCard(card), dismissed.get(lead.id)),
  }));
}

const standing = (card: Card | null, dismissed?: ReadonlySet<string>): Card | null =>
  card && dismissed ? { ...card, findings: card.findings.filter(({ rule }) => !dismissed.has(rule)) } : card;
