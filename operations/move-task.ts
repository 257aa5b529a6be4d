import { z } from 'zod';
import { colleaguesWith } from '@/db/queries/staff';
import { changeTask, lockTask } from '@/db/queries/task';
import { rolesThat } from '@/domain/lead/roles';
import { whyNotDue } from '@/domain/lead/task';
import { notFound, operation, refused } from './operation';

/** Gives a task to somebody else, or another time, or both. What is left out stays. */
export const moveTask = operation({
  may: 'task.change',
  input: z.strictObject({
    taskId: z.uuid(),
    owner: z.uuid('Choose a colleague.').optional(),
    dueAt: z.date().optional(),
  }),
  async run({ tx, now, input }) {
    const task = await lockTask(tx, input.taskId);
    if (!task) return notFound;
    if (task.doneAt) return refused('This task is done. Put it back first.');
    const { owner = task.owner, dueAt = task.dueAt } = input;
    if (owner === task.owner && dueAt.getTime() === task.dueAt.getTime())
      return refused('Choose somebody else, or another time.');
    const why = input.dueAt ? whyNotDue(dueAt, now) : null;
    if (why) return refused(why);
    const colleagues = owner === task.owner ? null : await colleaguesWith(tx, rolesThat('task.change'));
    if (colleagues && !colleagues.some(({ id }) => id === owner)) return refused('Choose a colleague who works leads.');
    const before = { ownerBefore: task.owner, dueBefore: task.dueAt };
    const undo = await changeTask(tx, task.id, 'moved', now, { owner, dueAt, ...before });
    return {
      kind: 'task_moved',
      undo,
      event: { type: 'task.moved', subject: task.leadId, detail: `${task.id} ${owner}`, live: true },
    };
  },
});
