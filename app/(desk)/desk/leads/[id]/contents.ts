import { deskPaths } from '@/app/(desk)/desk/paths';
import type { Answers } from '@/domain/intake/answers';
import { isBeforeDecision } from '@/domain/lead/needed';
import { may, type Role } from '@/domain/lead/roles';
import type { PlainLead } from '@/operations/lead-facts';

interface Standing {
  readonly lead: Pick<PlainLead, 'id' | 'stage' | 'closedAt' | 'erasedAt'>;
  /** The last that can be read. */
  readonly answers: Pick<Answers, 'substances'> | null;
  /** Somebody else told of the same person. */
  readonly told: boolean;
  /** How often the person came; 0 where nothing is known of it. */
  readonly times: number;
  readonly roles: readonly Role[];
}

/** What of a lead's page is worth going to at once: what is done first, then what is known. */
export function contentsOf({ lead, answers, told, times, roles }: Standing) {
  const uses = answers?.substances?.length ?? 0;
  const open = !lead.closedAt && !lead.erasedAt;
  const entries: readonly (readonly [string, string, boolean])[] = [
    ['#try', 'Log a contact', open],
    ['#write', 'Note', !lead.erasedAt],
    ['#tasks', 'Tasks', !lead.erasedAt],
    ['#findings', 'Why this urgency', answers !== null],
    ['#needed', 'Needed to decide', answers !== null && isBeforeDecision(lead.stage)],
    ['#substances', 'Substances', answers !== null],
    ['#last-use', 'Last use', uses > 0],
    ['#co-use', 'Taken together', uses > 1],
    ['#screenings', 'Screenings', answers !== null],
    ['#two', 'Told by two', told],
    ['#answers', 'The answers', answers !== null],
    ['#person', times > 1 ? `Came ${times} times` : 'Same person?', times > 0],
    ['#timeline', 'Timeline', true],
    [deskPaths.faceSheet(lead.id), 'Face sheet', !lead.erasedAt && may(roles, 'lead.print')],
  ];
  return entries.flatMap(([href, label, there]) => (there ? { href, label } : []));
}
