import { z } from 'zod';
import { changeTask, lockTaskOf, type TaskRow } from '@/db/queries/task';
import { isRecent } from '@/domain/lead/undo';
import { operation, refused } from './operation';

/** Undoes what was done to a task last, within a day, while it still is the last: made, moved or done. */
export const undoTask = operation({
  may: 'task.change',
  input: z.strictObject({ batch: z.uuid() }),
  async run({ tx, now, input: { batch } }) {
    const task = await lockTaskOf(tx, batch);
    if (!task || task.lastDeed === 'undone')
      return refused('This was undone already, or something was done to the task since. Change it by hand.');
    if (!isRecent(task.lastAt, now)) return refused('This was done more than a day ago. Change the task by hand.');
    await changeTask(tx, task.id, 'undone', now, before(task, now));
    return {
      kind: 'undone',
      event: { type: 'task.undone', subject: task.leadId, detail: `${task.id} ${task.lastDeed}`, live: true },
    };
  },
});

/** What a task was before its last deed. One that was made is taken away again: nobody has it to do. */
function before({ lastDeed, owner, ownerBefore, dueAt, dueBefore }: TaskRow, now: Date) {
  if (lastDeed === 'made') return { droppedAt: now };
  if (lastDeed === 'done') return { doneAt: null, doneBy: null };
  return { owner: ownerBefore ?? owner, dueAt: dueBefore ?? dueAt };
}
