import type { SafeContact } from '@/domain/intake/safe-contact';
import { contactLinks, mayContact } from '@/domain/lead/contact';
import { isSnoozed, type Snoozed } from '@/domain/lead/snooze';
import type { Urgency } from '@/domain/triage/urgency';

export interface Reachable extends Snoozed {
  readonly urgency: Urgency;
  readonly asksNoContact: boolean;
  /** Null where they told us none, or it was erased. */
  readonly safeContact: SafeContact | null;
}

/**
 * Whether somebody who has time now can do something for this person now: reach them in a way they offered, inside their
 * rule, and not put off. An emergency is always next, since somebody must look, whatever the rule says of calling.
 */
export function isForNow(lead: Reachable, now: Date): boolean {
  if (lead.asksNoContact) return false;
  if (lead.urgency === 'emergency_now') return true;
  const { safeContact, asksNoContact } = lead;
  if (!safeContact || isSnoozed(lead, now)) return false;
  return contactLinks(safeContact).some(
    ({ way }) => mayContact({ safeContact, asksNoContact, now, way }).kind === 'allowed',
  );
}
