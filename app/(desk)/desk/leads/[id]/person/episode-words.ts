import { centreYear } from '@/app/(desk)/desk/clocks';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { nameOf } from '@/app/(desk)/desk/queue-rows';
import { askedBy, sourceOf, stageOf } from '@/app/(desk)/desk/words';
import type { ShownEpisode } from '@/components/desk/Episodes';
import type { Listed } from '@/operations/see-person';

/** One time somebody came, as its page tells it: by whom, what it was about, and how it ended. */
export function episodeWords({ lead, card, ownerName }: Listed): Omit<ShownEpisode, 'here' | 'duplicate'> {
  return {
    id: lead.id,
    href: deskPaths.lead(lead.id),
    when: centreYear(lead.arrivedAt),
    facts: [
      ['Name to use', nameOf(card)],
      ['For whom', card ? askedBy(card) : '(cannot be read)'],
      ['How it came', sourceOf(lead)],
      ['About', card ? (card.substancesShort?.en ?? 'Substances not said') : '(cannot be read)'],
      ['Where it stands', lead.closedAt ? `${stageOf(lead)}, ${centreYear(lead.closedAt)}` : stageOf(lead)],
      ['Owner', ownerName ?? 'Nobody yet'],
    ],
  };
}
