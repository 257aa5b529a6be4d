import { z } from 'zod';
import { deskDoor, maybe } from '@/app/(desk)/desk/door';
import { withDone } from '@/app/(desk)/desk/paths';
import { snoozeUntil, typedMoment } from '@/app/(desk)/desk/snooze-until';
import { seeOther } from '@/app/see-other';
import { DUE_OPTIONS, TASK_FIELDS } from '@/components/desk/task-fields';
import { finishTask, reopenTask } from '@/operations/finish-task';
import { moveTask } from '@/operations/move-task';
import { undoTask } from '@/operations/undo-task';

const ofTask = { task: z.string(), show: z.enum(['mine', 'team', 'done']).optional() };
type Show = z.infer<z.ZodObject<typeof ofTask>>['show'];

/** By when: a length or an exact time. */
export const DUE_FIELDS = {
  length: { label: TASK_FIELDS.length, options: DUE_OPTIONS },
  until: { label: typedMoment(TASK_FIELDS.until) },
};

/** Whose task it is. */
export const TASK_OWNER = { label: TASK_FIELDS.owner, of: 'colleagues' } as const;

/** The doors of a task that is there, for the page they stand on: `back` is that page, with the look at the tasks that was posted. */
export function taskDoors<Params>(back: (params: Params, show?: Show) => string) {
  const toPage = (params: Params): string => back(params);
  const answer = (
    outcome: { readonly kind: string; readonly undo?: string },
    { params, posted }: { readonly params: Params; readonly posted: { readonly show?: Show } },
  ): Response => seeOther(withDone(back(params, posted.show), outcome.kind, outcome.undo));
  return {
    done: deskDoor({
      back: toPage,
      schema: z.strictObject(ofTask),
      act: ({ actor, posted }) => finishTask({ actor, input: { taskId: posted.task } }),
      answer,
    }),
    reopen: deskDoor({
      back: toPage,
      schema: z.strictObject(ofTask),
      act: ({ actor, posted }) => reopenTask({ actor, input: { taskId: posted.task } }),
      answer,
    }),
    move: deskDoor({
      back: toPage,
      shown: { ...DUE_FIELDS, owner: TASK_OWNER },
      schema: z.strictObject({ ...ofTask, owner: maybe, length: maybe, until: maybe }),
      act: ({ actor, posted: { task, owner, length, until } }) => {
        const dueAt = length || until ? snoozeUntil({ length, until }, new Date()) : undefined;
        return moveTask({ actor, input: { taskId: task, owner, dueAt } });
      },
      answer,
    }),
    undo: deskDoor({
      back: toPage,
      schema: z.strictObject({ batch: z.string() }),
      act: ({ actor, posted }) => undoTask({ actor, input: posted }),
    }),
  };
}
