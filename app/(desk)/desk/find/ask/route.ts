import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { seeOther } from '@/app/see-other';
import { askToFind } from '@/operations/find-leads';
import { soughtCookie } from '../sought';

const door = deskDoor({
  back: () => deskPaths.find,
  schema: z.strictObject({ text: z.string() }),
  shown: { text: { label: 'Find somebody' } },
  plain: true,
  act: ({ actor, posted }) => askToFind({ actor, input: posted }),
  answer: async (_, { actor, posted }) => seeOther(deskPaths.find, [await soughtCookie(actor, posted.text)]),
});

/** "Find", pressed. */
export const POST = (request: Request): Promise<Response> => door(request, {});
