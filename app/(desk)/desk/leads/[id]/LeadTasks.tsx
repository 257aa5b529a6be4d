import { deskPaths } from '@/app/(desk)/desk/paths';
import { taskRow } from '@/app/(desk)/desk/tasks/task-row';
import type { ColleagueOption } from '@/components/desk/AssignForm';
import { Clock } from '@/components/desk/Clock';
import styles from '@/components/desk/lead.module.css';
import { DoneButton, TaskChange, TaskForm } from '@/components/desk/TaskForms';
import { may, type Role } from '@/domain/lead/roles';
import type { ShownTask } from '@/operations/shown-task';

interface LeadTasksProps {
  readonly lead: { readonly id: string; readonly erasedAt: Date | null };
  readonly tasks: readonly ShownTask[];
  readonly colleagues: readonly ColleagueOption[];
  readonly me: { readonly id: string; readonly roles: readonly Role[] };
  readonly now: Date;
}

/** What is to be done about this lead, by whom and when; and the form that gives somebody more to do. */
export function LeadTasks({ lead, tasks, colleagues, me, now }: LeadTasksProps) {
  if (lead.erasedAt) return null;
  const to = (deed: string): string => deskPaths.leadDeed(lead.id, `task-${deed}`);
  const can = may(me.roles, 'task.change');
  const toDo = tasks.filter(({ doneAt }) => doneAt === null).map((task) => taskRow(task, now));
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">Tasks</h2>
      {toDo.length > 0 && (
        <ul className={styles.findings}>
          {toDo.map((row) => (
            <li key={row.id}>
              <p className={styles.note}>{row.text}</p>
              <p>
                <Clock clock={row.clock} /> · {row.owner.name}
              </p>
              {can && <DoneButton to={to} task={row.id} done={false} about={row.text} />}
              {can && <TaskChange to={to} task={row.id} owner={row.owner.id} colleagues={colleagues} />}
            </li>
          ))}
        </ul>
      )}
      {may(me.roles, 'task.make') && (
        <details>
          <summary>Add a task</summary>
          <TaskForm action={deskPaths.leadDeed(lead.id, 'task')} colleagues={colleagues} owner={me.id} />
        </details>
      )}
    </section>
  );
}
