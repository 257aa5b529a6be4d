import { z } from 'zod';
import { eventsOf } from '@/db/queries/audit';
import { openCard, openNotes, openParcels, readLead, updateLead } from '@/db/queries/lead';
import { listStaff } from '@/db/queries/staff';
import { cardSchema } from '@/domain/lead/card';
import { parcelSchema } from '@/domain/lead/parcel';
import { plainLead } from './lead-facts';
import { notFound, operation } from './operation';

/** Lines of the log shown beside a lead. */
const MOST_EVENTS = 200;
const noteContent = z.record(z.string(), z.string());

/**
 * One lead with everything a caller sent, what staff wrote, and what happened to it. What was erased, or cannot be
 * read, is null. Opening it is an event with the reader's roles, which its caller may see by their code.
 */
export const openLead = operation({
  may: 'lead.open',
  input: z.strictObject({ leadId: z.uuid() }),
  async run({ tx, who, now, input }) {
    const lead = await readLead(tx, input.leadId);
    if (!lead) return notFound;
    if (!lead.openedAt) await updateLead(tx, lead.id, { openedAt: now });
    const staff = await listStaff(tx);
    const nameOf = (id: string | null): string | null => staff.find((one) => one.id === id)?.name ?? null;
    const card = cardSchema.safeParse(await openCard(tx, lead.id));
    const parcels = await openParcels(tx, lead.id);
    const notes = await openNotes(tx, lead.id);
    const events = await eventsOf(tx, lead.id, MOST_EVENTS);
    return {
      kind: 'opened',
      lead: { ...plainLead(lead), openedAt: lead.openedAt ?? now },
      ownerName: nameOf(lead.owner),
      card: card.success ? card.data : null,
      parcels: parcels.map(({ content, ...parcel }) => {
        const read = parcelSchema.safeParse(content);
        return { ...parcel, content: read.success ? read.data : null };
      }),
      notes: notes.map(({ content, ...note }) => {
        const read = noteContent.safeParse(content);
        return { ...note, content: read.success ? read.data : null };
      }),
      events: events.map(({ seq, at, actorKind, actorId, deed, detail }) => ({
        seq,
        at,
        deed,
        detail,
        actorKind,
        who: actorKind === 'staff' ? nameOf(actorId) : null,
      })),
      event: { type: 'lead.opened', subject: lead.id, detail: who.roles.join(',') },
    };
  },
});
