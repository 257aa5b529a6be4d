import { centreYear } from '@/app/(desk)/desk/clocks';
import { deskPaths } from '@/app/(desk)/desk/paths';
import type { OtherLead } from '@/components/desk/CloseForm';
import { SamePerson } from '@/components/desk/SamePerson';
import { may, type Role } from '@/domain/lead/roles';
import { BECAUSE, BUT, type Likeness } from '@/domain/lead/same-person';
import type { EndedRead } from '@/operations/known-leads';
import type { PlainLead } from '@/operations/lead-facts';
import { cameWords, joinedWords, type OfPerson, type SaidOfTwo, shownLead, unreadWords } from './person-words';

interface LeadPersonProps {
  readonly lead: PlainLead;
  readonly found: {
    readonly episodes: readonly OfPerson[];
    readonly joined: readonly SaidOfTwo[];
    readonly apart: readonly {
      readonly saying: string;
      readonly by: string;
      readonly saidAt: Date;
      readonly row: OfPerson;
    }[];
    readonly suggested: readonly (Likeness & { readonly row: OfPerson })[];
    readonly count: number;
    readonly ended: EndedRead | null;
  };
  /** Somebody else told of the same person, by a private link. */
  readonly paired: boolean;
  readonly me: { readonly roles: readonly Role[] };
}

/** Whether the person of this lead came before, or may have. */
export function LeadPerson({ lead, found, paired, me }: LeadPersonProps) {
  const to = (deed: string): string => deskPaths.leadDeed(lead.id, deed);
  const all = [...found.episodes, { lead, card: null }].sort(
    (a, b) => a.lead.arrivedAt.getTime() - b.lead.arrivedAt.getTime(),
  );
  return (
    <SamePerson
      episodes={found.episodes.map(shownLead)}
      joined={found.joined.map((one) => joinedWords(one, all))}
      suggested={found.suggested.map(({ level, because, but, row }) => ({
        ...shownLead(row),
        level,
        because: because.map((one) => BECAUSE[one]),
        but: but.map((one) => BUT[one]),
        leadId: row.lead.id,
        beside: deskPaths.beside(lead.id, row.lead.id),
      }))}
      count={found.count}
      apart={found.apart.map(({ saying, by, saidAt, row }) => ({
        ...shownLead(row),
        saying,
        said: `${by} said on ${centreYear(saidAt)} that this is somebody else.`,
      }))}
      paired={paired}
      unread={unreadWords(found.ended)}
      person={deskPaths.person(lead.id)}
      find={may(me.roles, 'lead.find') ? deskPaths.findFor(lead.id) : null}
      doors={{
        notSame: may(me.roles, 'person.merge') ? to('not-same') : null,
        takeApart: may(me.roles, 'person.unmerge') ? to('take-apart') : null,
        askAgain: may(me.roles, 'person.unmerge') ? to('ask-again') : null,
      }}
    />
  );
}

/** A person's other leads, to be chosen from and led to. */
export const otherLeads = (episodes: readonly OfPerson[]): (OtherLead & { readonly href: string })[] =>
  episodes.map((one) => ({ value: one.lead.id, label: cameWords(one), href: deskPaths.lead(one.lead.id) }));
