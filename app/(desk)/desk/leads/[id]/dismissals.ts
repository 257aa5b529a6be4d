import { centreTime } from '@/app/(desk)/desk/clocks';
import { deskPaths } from '@/app/(desk)/desk/paths';
import type { DismissalDoors, ShownDismissal } from '@/components/desk/Dismissal';
import { type DismissalNote, dismissedFindings, type Sending } from '@/domain/lead/dismissal';
import type { Parcel } from '@/domain/lead/parcel';
import { may, type Role } from '@/domain/lead/roles';

interface SentParcel {
  readonly id: string;
  readonly content: Parcel | null;
}

/** The sendings of a lead that can be read, oldest first. */
export const sendingsIn = (parcels: readonly SentParcel[]): readonly Sending[] =>
  parcels.flatMap(({ id, content }) => (content ? [{ id, content }] : []));

/** What staff dismissed of a lead's findings, by rule, as it is shown beneath each. */
export function dismissalsShown(
  notes: readonly DismissalNote[],
  parcels: readonly SentParcel[],
  now: Date,
): ReadonlyMap<string, ShownDismissal> {
  const dismissed = dismissedFindings(notes, sendingsIn(parcels));
  return new Map(
    [...dismissed].map(([rule, { by, at, reason, holds }]) => [
      rule,
      { by: `${by}, ${centreTime(at, now)}`, reason, holds },
    ]),
  );
}

/** Where this member dismisses a finding of this lead; null where they may not, or nothing can be read. */
export function dismissalDoors(
  leadId: string,
  parcels: readonly SentParcel[],
  roles: readonly Role[],
): DismissalDoors | null {
  const last = sendingsIn(parcels).at(-1);
  if (!last || !may(roles, 'lead.dismiss_finding')) return null;
  return {
    dismiss: deskPaths.leadDeed(leadId, 'dismiss'),
    restore: deskPaths.leadDeed(leadId, 'restore'),
    parcel: last.id,
  };
}
