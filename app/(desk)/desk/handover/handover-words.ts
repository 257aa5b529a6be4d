import { centreMoment, rowClocks } from '@/app/(desk)/desk/clocks';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { nameOf } from '@/app/(desk)/desk/queue-rows';
import { DISPOSITION_WORDS, STAGE_WORDS, stageOf } from '@/app/(desk)/desk/words';
import type { HandoverLead } from '@/components/desk/Handover';
import type { Card } from '@/domain/lead/card';
import type { Clocks } from '@/domain/lead/clocks';
import { EFFECTS, OUTCOMES } from '@/domain/lead/contact-log';
import { EVENT_TYPES, isEventType } from '@/domain/lead/events';
import type { HandoverPart } from '@/domain/lead/handover';
import { DISPOSITIONS, hasEnded, STAGES } from '@/domain/lead/lifecycle';
import type { PlainLead } from '@/operations/lead-facts';
import type { HandedOver } from '@/operations/read-handover';

/** The parts of a handover, and what is said where one has nothing. */
export const PART_WORDS: Readonly<Record<HandoverPart, { readonly title: string; readonly empty: string }>> = {
  new: { title: 'New', empty: 'Nobody new came.' },
  taken: { title: 'Taken', empty: 'Nobody’s lead changed hands.' },
  tried: { title: 'Tried', empty: 'Nobody was tried without being reached.' },
  talked: { title: 'Talked with', empty: 'Nobody was talked with.' },
  put_off: { title: 'Put off', empty: 'Nothing was put off.' },
  moved: { title: 'Moved', empty: 'No lead moved.' },
  noted: { title: 'Notes', empty: 'No note was written.' },
  tasks_done: { title: 'Tasks done', empty: 'No task was done.' },
  ended: { title: 'Ended', empty: 'No lead ended.' },
};

interface Listed {
  readonly lead: PlainLead;
  readonly ownerName: string | null;
  readonly card: Card | null;
}

const standsOf = (lead: PlainLead, owner: string | null): string => `${stageOf(lead)} · ${owner ?? 'nobody has it'}`;

/** A lead that waits, with what is owed next. */
export const waitingLead = ({ lead, ownerName, card }: Listed, now: Date, set: Clocks): HandoverLead => ({
  id: lead.id,
  href: deskPaths.lead(lead.id),
  name: nameOf(card),
  stands: standsOf(lead, ownerName),
  clocks: hasEnded(lead.stage) ? [] : rowClocks(lead, card, now, set),
  lines: [],
});

/** A lead in one part of a handover, with what was done to it. */
export function handedOver({ leadId, lead, ownerName, card, lines }: HandedOver): HandoverLead {
  return {
    id: leadId,
    href: deskPaths.lead(leadId),
    name: nameOf(card),
    stands: lead ? standsOf(lead, ownerName) : 'Gone',
    clocks: [],
    lines: lines.map((line) => `${centreMoment(line.at)}: ${lineWords(line)}`),
  };
}

function lineWords({ deed, detail, actorKind, who, whom, words }: HandedOver['lines'][number]): string {
  const actor =
    actorKind === 'caller' ? 'the caller' : actorKind === 'system' ? 'Porchlight' : (who ?? 'a former colleague');
  const did = isEventType(deed) ? EVENT_TYPES[deed] : deed;
  const more = whom ?? words ?? moreWords(deed, detail);
  return `${actor} ${did}${more ? `: ${more}` : ''}`;
}

/** What the log's own words leave out: an outcome, a time, a stage, an end, what was undone. */
function moreWords(deed: string, detail: string): string | null {
  const outcome = deed === 'lead.contact_logged' ? OUTCOMES.find((one) => detail.split(' ')[0] === one) : undefined;
  if (outcome) return EFFECTS[outcome].words.en.toLowerCase();
  if (deed === 'lead.snoozed') return `until ${centreMoment(new Date(detail))}`;
  if (deed === 'lead.undone') return isEventType(detail) ? EVENT_TYPES[detail] : null;
  const stage = deed === 'lead.advanced' ? STAGES.find((one) => one === detail) : undefined;
  if (stage) return STAGE_WORDS[stage];
  const disposition = deed === 'lead.closed' ? DISPOSITIONS.find((one) => one === detail) : undefined;
  return disposition ? DISPOSITION_WORDS[disposition] : null;
}
