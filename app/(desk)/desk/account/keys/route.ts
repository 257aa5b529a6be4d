import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { setKeys } from '@/operations/set-keys';

const door = deskDoor({
  back: () => deskPaths.account,
  schema: z.strictObject({ keys: z.enum(['on', 'off'], 'Choose on or off.') }),
  act: ({ actor, posted }) => setKeys({ actor, input: { singleKeys: posted.keys === 'on' } }),
});

/** The switch of single keys, pressed. */
export const POST = (request: Request): Promise<Response> => door(request, {});
