import { z } from 'zod';
import { addNote, lockLead, updateLead } from '@/db/queries/lead';
import { leadsOfPerson } from '@/db/queries/person';
import { insertTask } from '@/db/queries/task';
import { changeUndoably } from '@/db/queries/undo';
import { DISPOSITIONS, type Disposition, move } from '@/domain/lead/lifecycle';
import { followUp } from '@/domain/lead/task';
import { type Acting, type Entry, notFound, operation, refused } from './operation';
import { maybeWritten, writtenText } from './written-text';

export const closeInput = {
  disposition: z.enum(DISPOSITIONS, 'Choose how it ended.'),
  nextStep: writtenText('Write the next step the person was given. No lead closes without one.'),
  referredTo: maybeWritten,
  why: maybeWritten,
};

const NOT_THEIRS =
  'The lead that goes on is not held to be of the same person. Open this lead again, and choose there.';

/** How a lead ends, in what staff write of it. */
export interface Ending {
  readonly disposition: Disposition;
  readonly nextStep: string;
  readonly referredTo?: string;
  readonly why?: string;
  /** The lead of the same person that goes on; only for `duplicate`. */
  readonly duplicateOf?: string;
}

/**
 * Ends a lead with its outcome and the next step the person was given. Refused without a next step, for a referral
 * without its place, for "not suitable" without its reason, for a duplicate of another person's lead, and where the table of moves has no way to that end. A referral
 * gives whoever closed it a task: to ask whether it came to anything. That the person took back what they sent is not undone.
 */
export const closeLead = operation({
  may: 'lead.close',
  input: z.strictObject({ leadId: z.uuid(), ...closeInput, duplicateOf: z.uuid().toLowerCase().optional() }),
  run: ({ input: { leadId, ...ending }, ...acting }) => close(acting, leadId, ending),
});

/** The same, for one of many leads that share a batch. */
export async function close({ tx, who, now }: Acting, leadId: string, ending: Ending, batch?: string) {
  const lead = await lockLead(tx, leadId);
  if (!lead) return notFound;
  const moved = move(lead, { deed: 'close', ...ending });
  if (moved.kind === 'refused') return refused(moved.why.en);
  const { disposition, nextStep, referredTo = '', why = '' } = ending;
  const goesOn = disposition === 'duplicate' ? ending.duplicateOf : undefined;
  if (goesOn && (goesOn === leadId.toLowerCase() || !(await leadsOfPerson(tx, leadId)).includes(goesOn)))
    return refused(NOT_THEIRS);
  const content = { disposition, nextStep, referredTo, why, ...(goesOn ? { duplicateOf: goesOn } : {}) };
  const noteId = await addNote(tx, { leadId, author: who.id, kind: 'closing', content, now });
  const deed = { deed: 'lead.closed', leadId, by: who.id, now, noteId, batch } as const;
  const change = {
    stage: moved.lead.stage,
    disposition: moved.lead.disposition,
    asksNoContact: moved.lead.asksNoContact,
    closedAt: now,
  };
  // What the person asked for is not ours to take back.
  const isFinal = disposition === 'withdrawn';
  const undo = isFinal ? undefined : await changeUndoably(tx, deed, change);
  if (isFinal) await updateLead(tx, leadId, change);
  const closed: Entry = { type: 'lead.closed', subject: leadId, detail: disposition, live: true };
  if (disposition !== 'referred_out') return { kind: 'closed' as const, undo, event: [closed] };
  const task = { leadId, owner: who.id, madeBy: who.id, now, noteId, ...followUp(referredTo, now) };
  const { id } = await insertTask(tx, task);
  const given: Entry = { type: 'task.made', subject: leadId, detail: `${id} ${who.id}`, live: true };
  return { kind: 'closed' as const, undo, event: [closed, given] };
}
