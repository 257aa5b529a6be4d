import { centreMoment } from '@/app/(desk)/desk/clocks';
import { DISPOSITION_WORDS, STAGE_WORDS } from '@/app/(desk)/desk/words';
import { WAY_LABELS } from '@/components/desk/contact-fields';
import { ROLE_WORDS } from '@/components/desk/role-words';
import type { TimelineEntry } from '@/components/desk/Timeline';
import { CENTRE } from '@/content/centre';
import { CONTACT_WAYS } from '@/domain/lead/contact';
import { EFFECTS, OUTCOMES } from '@/domain/lead/contact-log';
import { EVENT_TYPES, isEventType } from '@/domain/lead/events';
import { DISPOSITIONS } from '@/domain/lead/lifecycle';
import { ROLES } from '@/domain/lead/roles';
import { localTime } from '@/domain/lead/zone';
import { URGENCIES, URGENCY_LABELS } from '@/domain/triage/urgency';

interface Note {
  readonly id: string;
  readonly kind: string;
  readonly author: string;
  readonly writtenAt: Date;
  readonly content: Readonly<Record<string, string>> | null;
  /** The text that counts now, where it is not the first. */
  readonly last?: { readonly number: number; readonly author: string; readonly writtenAt: Date };
}
interface LeadEvent {
  readonly seq: number;
  readonly at: Date;
  readonly deed: string;
  readonly detail: string;
  readonly actorKind: string;
  readonly who: string | null;
  readonly whom?: string | null;
  readonly task?: string | null;
}

/** Deeds whose note tells them better. */
const TOLD_BY_NOTES = new Set([
  'lead.noted',
  'lead.note_changed',
  'lead.note_set_aside',
  'lead.contact_logged',
  'lead.contact_overridden',
  'lead.decided',
  'lead.urgency_changed',
  'lead.closed',
  'lead.snoozed',
  'lead.finding_dismissed',
  'lead.finding_restored',
  'lead.screened',
  'lead.held',
  'lead.hold_lifted',
  'lead.sheet_asked',
  'lead.exported',
]);

/**
 * What happened to a lead, newest first: notes with their words, and every other line of the log. `events` newest first.
 * `undone`: ids of notes written with what was undone since.
 */
export function timelineOf(
  notes: readonly Note[],
  events: readonly LeadEvent[],
  undone: ReadonlySet<string> = new Set(),
): TimelineEntry[] {
  const told = events.filter(
    (event, at) =>
      !TOLD_BY_NOTES.has(event.deed) &&
      !(event.deed === 'lead.reopened' && event.actorKind === 'staff') &&
      !isRepeat(event, at, events),
  );
  const fromNotes = notes.map((note) => {
    const entry = fromNote(note);
    return undone.has(note.id) ? { ...entry, did: `${entry.did} (undone)` } : entry;
  });
  return [...fromNotes, ...told.map((event) => fromEvent(event))].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Opening a lead right after one's own deed or opening is the same look going on, and a caller's looks of one day are
 * shown as one, the last. The log keeps them all.
 */
function isRepeat(event: LeadEvent, at: number, events: readonly LeadEvent[]): boolean {
  const before = events[at + 1];
  if (event.deed === 'lead.opened')
    return event.who !== null && event.who === before?.who && event.actorKind === before.actorKind;
  return (
    event.deed === 'status.viewed' &&
    events.slice(0, at).some((later) => later.deed === event.deed && dayOf(later.at) === dayOf(event.at))
  );
}

const dayOf = (at: Date): string => {
  const { year, month, day } = localTime(CENTRE.hours.zone, at);
  return `${year}-${month}-${day}`;
};

function fromEvent({ seq, at, deed, detail, actorKind, who, whom, task }: LeadEvent): TimelineEntry {
  const did = deed === 'lead.undone' ? `undid: ${wordsFor(detail)}` : wordsFor(deed);
  const stage = deed === 'lead.advanced' ? Object.entries(STAGE_WORDS).find(([one]) => one === detail)?.[1] : null;
  const roles = deed === 'lead.opened' ? rolesIn(detail) : '';
  return {
    id: `event-${seq}`,
    at: at.toISOString(),
    when: centreMoment(at),
    who: actorKind === 'caller' ? 'The caller' : actorKind === 'system' ? 'Porchlight' : (who ?? 'A former colleague'),
    did: stage || whom ? `${did}: ${stage ?? whom}` : roles ? `${did} (${roles})` : did,
    words: task ?? null,
  };
}

const wordsFor = (deed: string): string => (isEventType(deed) ? EVENT_TYPES[deed] : deed);

const rolesIn = (detail: string): string =>
  detail
    .split(',')
    .flatMap((one) => ROLES.find((role) => role === one) ?? [])
    .map((role) => ROLE_WORDS[role].label.toLowerCase())
    .join(', ');

function fromNote({ id, kind, author, writtenAt, content, last }: Note): TimelineEntry {
  const entry = { id: `note-${id}`, at: writtenAt.toISOString(), when: centreMoment(writtenAt), who: author };
  if (!content) return { ...entry, did: 'wrote something', words: '(erased)' };
  const changed = last && last.number > 1 ? ` (changed by ${last.author}, ${centreMoment(last.writtenAt)})` : '';
  return { ...entry, did: `${didOf(kind, content)}${changed}`, words: wordsOf(content) };
}

function didOf(kind: string, content: Readonly<Record<string, string>>): string {
  const outcome = OUTCOMES.find((one) => one === content.outcome);
  const way = CONTACT_WAYS.find((one) => one === content.way);
  const by = way ? ` (${WAY_LABELS[way].toLowerCase()})` : '';
  if (outcome && content.theyCalled === 'yes')
    return `heard from them${by}: ${EFFECTS[outcome].words.en.toLowerCase()}`;
  if (outcome) return `tried to reach them${by}: ${EFFECTS[outcome].words.en.toLowerCase()}`;
  const urgency = (value: string | undefined): string => {
    const known = URGENCIES.find((one) => one === value);
    return known ? URGENCY_LABELS[known].en.toLowerCase() : '';
  };
  const disposition = DISPOSITIONS.find((one) => one === content.disposition);
  switch (kind) {
    case 'override':
      return `went outside the safe-contact rule${by}`;
    case 'urgency':
      return `changed the urgency from “${urgency(content.from)}” to “${urgency(content.to)}”`;
    case 'decision':
      return 'recorded the clinical decision';
    case 'closing':
      return `closed the lead: ${disposition ? DISPOSITION_WORDS[disposition] : ''}`;
    case 'snooze':
      return `put the lead off until ${content.until ? centreMoment(new Date(content.until)) : 'later'}`;
    case 'dismissal':
      return `dismissed the finding of rule ${content.rule ?? ''}`;
    case 'finding_stands':
      return `took back the dismissing of rule ${content.rule ?? ''}`;
    case 'screening':
      return 'filled in a screening';
    case 'export':
      return 'took the lead off the screen in a file';
    case 'face_sheet':
      return 'asked for the face sheet to print';
    case 'hold':
      return 'put the lead under legal hold';
    case 'hold_lifted':
      return 'lifted the legal hold';
    case 'reopening':
      return 'opened the lead again';
    default:
      return 'wrote a note';
  }
}

function wordsOf({ text, nextStep, referredTo, why, reason }: Readonly<Record<string, string>>): string | null {
  const lines = [
    text,
    nextStep && `Next step: ${nextStep}`,
    referredTo && `Where to: ${referredTo}`,
    why && `Why: ${why}`,
    reason && `Reason: ${reason}`,
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  return lines.length > 0 ? lines.join('\n') : null;
}
