import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { coverDesk } from '@/operations/cover-desk';

const door = deskDoor({
  back: () => deskPaths.queue(),
  schema: z.strictObject({}),
  act: ({ actor }) => coverDesk({ actor, input: {} }),
});

/** The desk covers itself. */
export const POST = (request: Request): Promise<Response> => door(request, {});
