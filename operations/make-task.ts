import { z } from 'zod';
import { lockLead } from '@/db/queries/lead';
import { colleaguesWith } from '@/db/queries/staff';
import { insertTask } from '@/db/queries/task';
import { REFUSALS } from '@/domain/lead/refusals';
import { rolesThat } from '@/domain/lead/roles';
import { whyNotDue } from '@/domain/lead/task';
import { notFound, operation, refused } from './operation';
import { writtenText } from './written-text';

/** Gives a member of staff something to do by a time, on a lead at any stage, also after its end. Its words are sealed. */
export const makeTask = operation({
  may: 'task.make',
  input: z.strictObject({
    leadId: z.uuid(),
    owner: z.uuid('Choose who does it.'),
    dueAt: z.date('Choose by when.'),
    text: writtenText('Write what is to be done.'),
  }),
  async run({ tx, who, now, input: { leadId, owner, dueAt, text } }) {
    const lead = await lockLead(tx, leadId);
    if (!lead) return notFound;
    if (lead.erasedAt) return refused(REFUSALS.erased.en);
    const why = whyNotDue(dueAt, now);
    if (why) return refused(why);
    const colleagues = await colleaguesWith(tx, rolesThat('task.change'));
    if (!colleagues.some(({ id }) => id === owner)) return refused('Choose a colleague who works leads.');
    const { id, undo } = await insertTask(tx, { leadId, owner, dueAt, text, madeBy: who.id, now });
    return {
      kind: 'task_made',
      undo,
      event: { type: 'task.made', subject: leadId, detail: `${id} ${owner}`, live: true },
    };
  },
});
