import { z } from 'zod';
import { escalateAt } from '@/db/queries/lead';
import { dropTasksOf } from '@/db/queries/task';
import { type KeptDeed, lockDeeds, putBack } from '@/db/queries/undo';
import { isRecent, type Standing, type Undoable } from '@/domain/lead/undo';
import { notFound, operation, refused } from './operation';

const WHY_NOT: Readonly<Record<Exclude<Standing, 'stands'>, string>> = {
  undone: 'This was undone already.',
  moved: 'This lead has moved since, so what was done before cannot be undone. Change it by hand.',
  old: 'This was done more than a day ago. Change the lead by hand.',
};

/** Deeds under which a lead is not raised by its ceiling. */
const MISSED_BY_JOB: ReadonlySet<string> = new Set<Undoable>(['lead.closed', 'lead.contact_logged']);

/** How a deed stands that was done to a lead. */
export function standingOf({ undoneAt, doneAt, stands }: KeptDeed, now: Date): Standing {
  if (undoneAt) return 'undone';
  if (!isRecent(doneAt, now)) return 'old';
  return stands ? 'stands' : 'moved';
}

/**
 * Undoes one deed, on all its leads or on one of them: the plain columns are what they were, and the log keeps both. A
 * lead that has moved since stays as it is. Refused where there is none left to undo.
 */
export const undoDeed = operation({
  may: 'lead.undo',
  input: z.strictObject({ batch: z.uuid(), leadId: z.uuid().optional() }),
  async run({ tx, who, now, input }) {
    const deeds = await lockDeeds(tx, input.batch, input.leadId);
    const standing = deeds.filter((one) => standingOf(one, now) === 'stands');
    const [first] = deeds;
    if (!first) return notFound;
    if (standing.length === 0) {
      const why = standingOf(first, now);
      return refused(why === 'stands' ? WHY_NOT.moved : WHY_NOT[why]);
    }
    for (const one of standing) {
      await putBack(tx, one, who.id, now);
      // Nobody follows up a closing that was none.
      if (one.noteId) await dropTasksOf(tx, one.noteId, now);
      // While it was closed, or held to be tried, the job that looks at its ceiling may have come and gone.
      if (one.attemptsBefore === 0 && MISSED_BY_JOB.has(one.deed)) await escalateAt(tx, one.leadId, one.ceilingAt);
    }
    return {
      kind: 'undone',
      undone: standing.length,
      /** How many of the same deed had moved, or were undone, before. */
      left: deeds.length - standing.length,
      event: standing.map(({ leadId, deed }) => ({
        type: 'lead.undone' as const,
        subject: leadId,
        detail: deed,
        live: true,
      })),
    };
  },
});
