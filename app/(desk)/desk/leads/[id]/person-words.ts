import { centreYear } from '@/app/(desk)/desk/clocks';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { nameOf } from '@/app/(desk)/desk/queue-rows';
import { askedBy, sourceOf, stageOf } from '@/app/(desk)/desk/words';
import type { Joined, ShownLead } from '@/components/desk/SamePerson';
import type { Card } from '@/domain/lead/card';
import type { EndedRead } from '@/operations/known-leads';
import type { PlainLead } from '@/operations/lead-facts';

export interface OfPerson {
  readonly lead: PlainLead;
  readonly card: Card | null;
}

export interface SaidOfTwo {
  readonly id: string;
  readonly one: string;
  readonly other: string;
  readonly by: string;
  readonly saidAt: Date;
}

/** A lead in one line, by its name and where it is. */
export const shownLead = ({ lead, card }: OfPerson): ShownLead => ({
  href: deskPaths.lead(lead.id),
  name: nameOf(card),
  line: `${card ? `${askedBy(card)} · ` : ''}came ${centreYear(lead.arrivedAt)} · ${stageOf(lead)}`,
});

/** A lead by when it came and where it stands: for telling it from a person's other ones. */
export const cameWords = ({ lead }: Pick<OfPerson, 'lead'>): string =>
  `${sourceOf(lead)}, came ${centreYear(lead.arrivedAt)} · ${stageOf(lead)}`;

/** Who said that leads of a person are one's, when, and of which two. */
export function joinedWords({ id, one, other, by, saidAt }: SaidOfTwo, leads: readonly OfPerson[]): Joined {
  const [first, second] = leads.filter(({ lead }) => lead.id === one || lead.id === other);
  const day = (of: OfPerson | undefined): string => (of ? centreYear(of.lead.arrivedAt) : 'another day');
  return {
    saying: id,
    words: `${by} said on ${centreYear(saidAt)}: the lead of ${day(first)} and the lead of ${day(second)} are of one person.`,
  };
}

const NUMBER = new Intl.NumberFormat('en-US');

/** What of the leads that ended could not be looked through; null where it was all of them. */
export function unreadWords(ended: EndedRead | null): string | null {
  if (!ended) return 'Leads are being read for the first time since the start. Load this page again in a moment.';
  const { read, of, older } = ended;
  if (read < of)
    return `Leads that ended are still being read: ${NUMBER.format(read)} of ${NUMBER.format(of)} so far, the newest first.`;
  return older
    ? `Of the leads that ended the newest ${NUMBER.format(of)} are looked through. Older ones are found by their six words.`
    : null;
}
