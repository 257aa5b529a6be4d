import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { AuditLine } from '@/db/queries/audit';
import { eventsBetween } from '@/db/queries/handover';
import { openCards, openNotes } from '@/db/queries/lead';
import { openTexts } from '@/db/queries/note-text';
import { listLeadsOf, listOpenLeads } from '@/db/queries/queue';
import { listStaff } from '@/db/queries/staff';
import { listOpenTasks, tasksOfLead } from '@/db/queries/task';
import type { Card } from '@/domain/lead/card';
import { type EventType, isEventType } from '@/domain/lead/events';
import { HANDED_OVER, HANDOVER_PARTS, type HandoverPart, isSpan, MOST_HOURS, partOf } from '@/domain/lead/handover';
import { WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { may } from '@/domain/lead/roles';
import { type PlainLead, plainLead } from './lead-facts';
import { noteWithTexts } from './note-texts';
import { readCard } from './opened';
import { operation, refused } from './operation';
import { clocksNow } from './settings-now';
import { shownTask } from './shown-task';

/** Lines of the log a handover is written from, leads that wait, and tasks: the first of each. */
export const MOST_LINES = 2000;
export const MOST_WAITING = 100;
const MOST_TASKS = 200;

interface Line {
  readonly seq: number;
  readonly at: Date;
  readonly deed: string;
  readonly detail: string;
  readonly actorKind: string;
  readonly who: string | null;
  /** To whom a lead was given. */
  readonly whom: string | null;
  /** What the note says now, or the task said: beside the last that was done to it. Null elsewhere, and where it was erased. */
  readonly words: string | null;
}

/** One lead in one part of a handover, with what was done to it there, in order. */
export interface HandedOver {
  readonly leadId: string;
  /** Null for one that is gone. */
  readonly lead: PlainLead | null;
  readonly ownerName: string | null;
  readonly card: Card | null;
  readonly lines: readonly Line[];
}

/**
 * A shift handed over: what came, who was taken, tried, talked with and put off, what moved, was noted, done and ended in a
 * span of time, written from the log; who waits now and what is owed next; and the tasks still to do. The look is an event that names the leads.
 */
export const readHandover = operation({
  may: 'handover.read',
  input: z.strictObject({ from: z.date(), to: z.date() }),
  async run({ tx, who, now, input: span }) {
    if (!isSpan(span)) return refused(`Choose a time of at most ${MOST_HOURS} hours that ends after it begins.`);
    const names = new Map((await listStaff(tx)).map(({ id, name }) => [id, name]));
    const lines = await eventsBetween(tx, span, HANDED_OVER, MOST_LINES);
    const waiting = await listOpenLeads(tx, { ...WHOLE_QUEUE, owner: null, now }, 'queue', MOST_WAITING, 0);
    const tasks = may(who.roles, 'task.list') ? await listOpenTasks(tx, null, MOST_TASKS) : [];
    const told = [...new Set(lines.map(({ subject }) => subject))];
    const leads = new Map((await listLeadsOf(tx, told)).map((row) => [row.lead.id, row]));
    const cards = await openCards(tx, [...new Set(tasks.map(({ leadId }) => leadId))]);

    const words = await wordsIn(tx, lines);

    const partsOf = (part: HandoverPart): HandedOver[] =>
      told.flatMap((leadId) => {
        const own = lines.filter(
          (line) => line.subject === leadId && isEventType(line.deed) && partOf(line.deed, line.detail) === part,
        );
        if (own.length === 0) return [];
        const row = leads.get(leadId);
        return {
          leadId,
          lead: row ? plainLead(row.lead) : null,
          ownerName: row?.ownerName ?? null,
          card: readCard(row?.card),
          lines: own.map(({ seq, at, deed, detail, actorKind, actorId }) => {
            const actor = actorKind === 'staff' ? (names.get(actorId) ?? null) : null;
            const whom = deed === 'lead.assigned' ? (names.get(detail) ?? null) : null;
            return { seq, at, deed, detail, actorKind, who: actor, whom, words: words.get(seq) ?? null };
          }),
        };
      });
    const seen = new Set([...told, ...waiting.map(({ lead }) => lead.id), ...tasks.map(({ leadId }) => leadId)]);
    return {
      kind: 'read',
      parts: HANDOVER_PARTS.map((part) => ({ part, leads: partsOf(part) })),
      /** There was more in this span than is told. */
      cut: lines.length === MOST_LINES,
      waiting: waiting.map(({ lead, card, ...row }) => ({ ...row, lead: plainLead(lead), card: readCard(card) })),
      tasks: tasks.map((task) => ({ ...shownTask(task), name: readCard(cards.get(task.leadId))?.name ?? null })),
      /** The clocks as they are set. */
      clocks: await clocksNow(tx),
      event: { type: 'handover.viewed', detail: [...seen].join(',') },
    };
  },
});

const OF_NOTES: ReadonlySet<string> = new Set<EventType>(['lead.noted', 'lead.note_changed']);
const OF_TASKS: ReadonlySet<string> = new Set<EventType>(['task.done', 'task.reopened']);
/** Tasks of one lead that are read. */
const MOST_OF_LEAD = 200;

/** The words of the notes and tasks that lines of the log name, by the last line that does. */
async function wordsIn(tx: Tx, lines: readonly AuditLine[]): Promise<ReadonlyMap<number, string>> {
  const naming = (deeds: ReadonlySet<string>) => lines.filter(({ deed }) => deeds.has(deed));
  const leadsIn = (some: readonly AuditLine[]) => [...new Set(some.map(({ subject }) => subject))];
  const said = new Map<string, string | null>();
  for (const leadId of leadsIn(naming(OF_NOTES))) {
    const [notes, texts] = [await openNotes(tx, leadId), await openTexts(tx, leadId)];
    for (const note of notes) said.set(note.id, noteWithTexts(note, texts).last.text);
  }
  for (const leadId of leadsIn(naming(OF_TASKS)))
    for (const task of await tasksOfLead(tx, leadId, MOST_OF_LEAD)) said.set(task.id, shownTask(task).text);
  const last = new Map([...naming(OF_NOTES), ...naming(OF_TASKS)].map(({ detail, seq }) => [detail, seq]));
  return new Map([...last].flatMap(([id, seq]) => (said.get(id) ? [[seq, said.get(id) ?? '']] : [])));
}
