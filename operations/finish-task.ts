import { z } from 'zod';
import { changeTask, lockTask } from '@/db/queries/task';
import { notFound, operation, refused } from './operation';

const input = z.strictObject({ taskId: z.uuid() });

/** Marks a task done, by anybody who works leads: who it was is written down. */
export const finishTask = operation({
  may: 'task.change',
  input,
  async run({ tx, who, now, input: { taskId } }) {
    const task = await lockTask(tx, taskId);
    if (!task) return notFound;
    if (task.doneAt) return refused('This task is done already.');
    const undo = await changeTask(tx, taskId, 'done', now, { doneAt: now, doneBy: who.id });
    return { kind: 'task_done', undo, event: { type: 'task.done', subject: task.leadId, detail: taskId, live: true } };
  },
});

/** Takes that back, however long ago: it is to do again, by the time it had. */
export const reopenTask = operation({
  may: 'task.change',
  input,
  async run({ tx, now, input: { taskId } }) {
    const task = await lockTask(tx, taskId);
    if (!task) return notFound;
    if (!task.doneAt) return refused('This task is not done.');
    await changeTask(tx, taskId, 'undone', now, { doneAt: null, doneBy: null });
    return {
      kind: 'task_reopened',
      event: { type: 'task.reopened', subject: task.leadId, detail: taskId, live: true },
    };
  },
});
