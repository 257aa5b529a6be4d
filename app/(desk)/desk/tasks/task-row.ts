import { centreMoment } from '@/app/(desk)/desk/clocks';
import type { TaskRow } from '@/components/desk/TaskTable';
import { isOverdue } from '@/domain/lead/task';
import type { ShownTask } from '@/operations/shown-task';

/** A task in display words. */
export function taskRow(task: ShownTask, now: Date): TaskRow {
  const { id, owner, ownerName, dueAt, doneAt, doneByName, text } = task;
  const late = isOverdue(task, now);
  return {
    id,
    clock: doneAt
      ? {
          kind: 'met',
          at: doneAt.toISOString(),
          words: `Done ${centreMoment(doneAt)}${doneByName ? ` by ${doneByName}` : ''}`,
        }
      : {
          kind: late ? 'late' : 'due',
          at: dueAt.toISOString(),
          words: `${late ? 'Overdue: was due' : 'Due'} ${centreMoment(dueAt)}`,
        },
    text: text ?? '(erased)',
    owner: { id: owner, name: ownerName },
    done: doneAt !== null,
    note: task.asksNoContact ? 'They asked us not to contact them.' : null,
  };
}
