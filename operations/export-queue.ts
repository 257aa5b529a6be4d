import { z } from 'zod';
import { addNote } from '@/db/queries/lead';
import { listOpenLeads } from '@/db/queries/queue';
import { viewSchema } from '@/domain/lead/queue-view';
import { meantBy } from './list-queue';
import { type Entry, operation, refused } from './operation';
import { clocksNow } from './settings-now';
import { shownRows } from './shown-rows';
import { writtenText } from './written-text';

/** Leads in one export. */
export const MOST_EXPORTED = 200;

/**
 * All rows of a look at the queue, to be taken off the screen. Why is sealed beside each lead, and each has its own line in the
 * log, so that of one lead it can be told when and by whom it was taken. Refused for a look with too many, or with none.
 */
export const exportQueue = operation({
  may: 'queue.export',
  input: z.strictObject({ view: viewSchema, reason: writtenText('Write what the export is for.') }),
  async run({ tx, who, now, input: { view, reason } }) {
    const rows = await listOpenLeads(tx, meantBy(view, who.id, now), view.sort, MOST_EXPORTED + 1, 0);
    if (rows.length === 0) return refused('Nobody who waits is in this look.');
    if (rows.length > MOST_EXPORTED)
      return refused(`This look has more than ${MOST_EXPORTED} leads. Filter it further, then export it.`);
    for (const { lead } of rows) {
      const entry = { leadId: lead.id, author: who.id, kind: 'export', content: { text: reason }, now } as const;
      await addNote(tx, entry);
    }
    return {
      kind: 'exported',
      at: now,
      /** The clocks as they are set. */
      clocks: await clocksNow(tx),
      rows: await shownRows(tx, rows),
      event: rows.map(
        // In what role, as its caller may see; and with how many others.
        ({ lead }): Entry => ({
          type: 'lead.exported',
          subject: lead.id,
          detail: `${who.roles.join(',')} ${rows.length}`,
        }),
      ),
    };
  },
});
