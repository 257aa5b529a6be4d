import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { setSound } from '@/operations/set-sound';

const door = deskDoor({
  back: () => deskPaths.account,
  schema: z.strictObject({ sound: z.enum(['on', 'off'], 'Choose on or off.') }),
  act: ({ actor, posted }) => setSound({ actor, input: { alarmSound: posted.sound === 'on' } }),
});

/** The switch of the emergency sound, pressed. */
export const POST = (request: Request): Promise<Response> => door(request, {});
