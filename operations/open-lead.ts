import { z } from 'zod';
import type { Tx } from '@/db/client';
import { eventsOf } from '@/db/queries/audit';
import { type LeadRow, openCard, openNotes, openParcels, othersOfPair, readLead, updateLead } from '@/db/queries/lead';
import { openTexts } from '@/db/queries/note-text';
import { colleaguesWith, listStaff } from '@/db/queries/staff';
import { tasksOfLead } from '@/db/queries/task';
import { deedsOf, undoneNoteIds } from '@/db/queries/undo';
import { rolesThat } from '@/domain/lead/roles';
import { ruleSetVersion } from '@/domain/triage/rule-set';
import { plainLead } from './lead-facts';
import { noteWithTexts } from './note-texts';
import { readCard, readParcel } from './opened';
import { notFound, operation } from './operation';
import { clocksNow, triageSettingsNow } from './settings-now';
import { shownTask } from './shown-task';
import { standingOf } from './undo-deed';

/** Lines of the log shown beside a lead. */
const MOST_EVENTS = 200;
const MOST_TASKS = 100;
const GIVEN: ReadonlySet<string> = new Set(['lead.assigned', 'task.made', 'task.moved']);

/**
 * One lead with everything a caller sent, what staff wrote, and what happened to it. What was erased, or cannot be
 * read, is null. Opening it is an event with the reader's roles, which its caller may see by their code. Where two told of
 * one person, what the other sent last is shown beside it, so theirs is opened too, with an event of its own; an erased
 * lead is shown beside nobody's.
 */
export const openLead = operation({
  may: 'lead.open',
  input: z.strictObject({ leadId: z.uuid() }),
  async run({ tx, who, now, input }) {
    const lead = await readLead(tx, input.leadId);
    if (!lead) return notFound;
    const others = lead.erasedAt ? [] : await othersOfPair(tx, lead);
    const shown = [lead, ...others.filter(({ erasedAt }) => !erasedAt)];
    await markOpened(tx, shown, now);
    const staff = await listStaff(tx);
    const nameOf = (id: string | null): string | null => staff.find((one) => one.id === id)?.name ?? null;
    const parcels = await openParcels(tx, lead.id);
    const [notes, texts] = [await openNotes(tx, lead.id), await openTexts(tx, lead.id)];
    const events = await eventsOf(tx, lead.id, MOST_EVENTS);
    const tasks = (await tasksOfLead(tx, lead.id, MOST_TASKS)).map(shownTask);
    return {
      kind: 'opened',
      lead: { ...plainLead(lead), openedAt: lead.openedAt ?? now },
      ownerName: nameOf(lead.owner),
      /** Who may be given it. */
      colleagues: await colleaguesWith(tx, rolesThat('lead.claim')),
      card: readCard(await openCard(tx, lead.id)),
      parcels: parcels.map(readSent),
      /** Whether it belongs to a pair at all, also while the other side sent nothing. */
      paired: lead.pairId !== null,
      others: await Promise.all(others.map((other) => besideOf(tx, other))),
      notes: notes.map((note) => noteWithTexts(note, texts)),
      events: events.map(({ seq, at, actorKind, actorId, deed, detail }) => ({
        seq,
        at,
        deed,
        detail,
        actorKind,
        who: actorKind === 'staff' ? nameOf(actorId) : null,
        /** Whom it was given to: the last word of what is kept of such a deed. */
        whom: GIVEN.has(deed) ? nameOf(detail.split(' ').at(-1) ?? null) : null,
        /** What a task said, of a deed to one. */
        task: deed.startsWith('task.') ? (tasks.find(({ id }) => detail.startsWith(id))?.text ?? null) : null,
      })),
      tasks,
      /** The clocks as they are set. */
      clocks: await clocksNow(tx),
      /** Which rules, screenings and settings stand now; what was judged before says by which. */
      ruleSet: ruleSetVersion(await triageSettingsNow(tx)),
      /** What was done that can, or could, be undone, the last first. */
      deeds: (await deedsOf(tx, lead.id)).map((one) => ({ ...one, standing: standingOf(one, now) })),
      /** Ids of notes written with what was undone since. */
      undone: await undoneNoteIds(tx, lead.id),
      event: shown.map(({ id }) => ({ type: 'lead.opened' as const, subject: id, detail: who.roles.join(',') })),
    };
  },
});

const readSent = <P extends { content: unknown }>({ content, ...parcel }: P) => ({
  ...parcel,
  content: readParcel(content),
});

/** In the order of their ids, so that two who open both sides at once never wait for each other. */
async function markOpened(tx: Tx, leads: readonly LeadRow[], now: Date): Promise<void> {
  const unopened = leads.filter(({ openedAt }) => !openedAt).map(({ id }) => id);
  for (const id of unopened.sort()) await updateLead(tx, id, { openedAt: now });
}

/** The other side of a pair: that it is there, and what it sent last. Nothing of one that was erased but that it was there. */
async function besideOf(tx: Tx, other: LeadRow) {
  if (other.erasedAt) return null;
  const parcels = (await openParcels(tx, other.id)).map(readSent);
  return { lead: plainLead(other), last: parcels.findLast(({ content }) => content !== null) ?? null };
}
