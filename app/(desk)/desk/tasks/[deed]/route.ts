import { doorsAt } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { taskDoors } from '@/app/(desk)/desk/tasks/task-doors';

/** A form of the tasks' page, posted. */
export const POST = doorsAt(
  taskDoors((_: object, show) => deskPaths.tasks(show)),
  () => ({}),
);
