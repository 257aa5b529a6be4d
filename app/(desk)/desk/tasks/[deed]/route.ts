import { deskPaths } from '@/app/(desk)/desk/paths';
import { taskDoors } from '@/app/(desk)/desk/tasks/task-doors';

const DOORS = taskDoors((_: object, show) => deskPaths.tasks(show));

const isDeed = (deed: string): deed is keyof typeof DOORS => Object.hasOwn(DOORS, deed);

/** A form of the tasks' page, posted. */
export async function POST(request: Request, context: { params: Promise<{ deed: string }> }) {
  const { deed } = await context.params;
  return isDeed(deed) ? DOORS[deed](request, {}) : new Response(null, { status: 404 });
}
