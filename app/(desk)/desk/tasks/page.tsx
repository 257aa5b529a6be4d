import { centreTime } from '@/app/(desk)/desk/clocks';
import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { howToReply } from '@/app/(desk)/desk/leads/[id]/LeadHold';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { AskedToDelete } from '@/components/desk/AskedToDelete';
import { TaskTable } from '@/components/desk/TaskTable';
import { may } from '@/domain/lead/roles';
import { listTasks, MOST_TASKS } from '@/operations/list-tasks';
import { taskRow } from './task-row';

const LOOKS = { mine: 'Mine', team: 'Everybody’s', done: 'Done' } as const;
type Look = keyof typeof LOOKS;
const NAMES = Object.keys(LOOKS) as readonly Look[];

const EMPTY: Readonly<Record<Look, string>> = {
  mine: 'You have nothing to do here. Tasks are given on a lead’s page.',
  team: 'Nobody has a task to do. Tasks are given on a lead’s page.',
  done: 'No task was done yet.',
};

/** Tasks: one's own, the team's, or those that are done. What is overdue is first. */
export default async function TasksPage({ searchParams }: { searchParams: Query }) {
  const { actor, member } = await signedIn();
  const asked = await oneOf(searchParams, 'show');
  const show = NAMES.find((name) => name === asked) ?? 'mine';
  const listed = await listTasks({ actor, input: { show } });
  if (isRefusal(listed)) turnAway(listed);
  const now = new Date();
  const { tasks, askedToDelete } = listed;
  const personOf = ({ leadId, name }: { leadId: string; name: string | null }) => ({
    href: deskPaths.lead(leadId),
    name: name?.trim() || 'No name given',
  });
  return (
    <DeskFrame
      title="Tasks"
      member={member}
      here={deskPaths.tasks()}
      wide
      done={await oneOf(searchParams, 'done')}
      undo={{ batch: await oneOf(searchParams, 'undo'), action: deskPaths.taskDeed('undo') }}
    >
      <AskedToDelete
        rows={askedToDelete.map((one) => ({
          ...personOf(one),
          words: `Asked ${centreTime(one.askedAt, now)}. ${howToReply(one.mayReply)}`,
        }))}
      />
      <nav aria-label="Which tasks">
        <p>
          {NAMES.map((name, at) => (
            <span key={name}>
              {at > 0 && ' · '}
              <a href={deskPaths.tasks(name)} aria-current={name === show ? 'page' : undefined}>
                {LOOKS[name]}
              </a>
            </span>
          ))}
        </p>
      </nav>
      {tasks.length === 0 ? (
        <p>{EMPTY[show]}</p>
      ) : (
        <TaskTable
          rows={tasks.map((task) => ({
            ...taskRow(task, now),
            person: personOf(task),
          }))}
          caption={show === 'done' ? 'Tasks that are done, the last one first' : 'Tasks to do, what is due first'}
          to={may(member.roles, 'task.change') ? deskPaths.taskDeed : null}
          show={show}
          colleagues={listed.colleagues}
        />
      )}
      {tasks.length === MOST_TASKS && <p>These are the first {MOST_TASKS}. The others are on their leads’ pages.</p>}
    </DeskFrame>
  );
}
