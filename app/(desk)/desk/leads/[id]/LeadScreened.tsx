import { centreMoment } from '@/app/(desk)/desk/clocks';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { StaffScreenings } from '@/components/desk/StaffScreenings';
import { ACTIVE } from '@/domain/lead/lifecycle';
import { may, type Role } from '@/domain/lead/roles';
import { type StaffScreening, screeningOf } from '@/domain/lead/staff-screening';
import { STAFF_INSTRUMENTS } from '@/domain/screening/instruments';
import type { PlainLead } from '@/operations/lead-facts';

interface ScreeningNote {
  readonly id: string;
  readonly kind: string;
  readonly author: string;
  readonly writtenAt: Date;
  readonly content: Readonly<Record<string, string>> | null;
}

interface LeadScreenedProps {
  readonly lead: PlainLead;
  readonly notes: readonly ScreeningNote[];
  readonly me: { readonly roles: readonly Role[] };
  /** The rule set as it stands now. */
  readonly ruleSet: string;
}

/** What staff screened for with this person, the last first, and what can be filled in now. */
export function LeadScreened({ lead, notes, me, ruleSet }: LeadScreenedProps) {
  const open = !lead.erasedAt && ACTIVE.some((stage) => stage === lead.stage);
  const offered = open && may(me.roles, 'lead.screen') ? STAFF_INSTRUMENTS : [];
  return (
    <StaffScreenings
      screenings={notes
        .filter(({ kind }) => kind === 'screening')
        .map(({ id, author, writtenAt, content }) => ({
          id,
          by: `${author}, ${centreMoment(writtenAt)}`,
          record: screeningOf(content),
        }))
        .reverse()}
      offered={offered.map(({ id, name, about }) => ({
        name,
        about: about.en,
        href: deskPaths.screening(lead.id, id),
      }))}
      ruleSet={ruleSet}
    />
  );
}

/** What was screened for among some notes, oldest first. */
export const screenedIn = (notes: readonly Pick<ScreeningNote, 'kind' | 'content'>[]): readonly StaffScreening[] =>
  notes.flatMap(({ kind, content }) => (kind === 'screening' ? (screeningOf(content) ?? []) : []));
