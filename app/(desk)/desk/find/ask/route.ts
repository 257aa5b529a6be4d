import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { seeOther } from '@/app/see-other';
import { askToFind } from '@/operations/find-leads';
import { isLeadId, soughtCookie } from '../sought';

const door = deskDoor({
  back: () => deskPaths.find,
  schema: z.strictObject({
    text: z.string(),
    for: z.string().refine(isLeadId, 'Open the lead again, and look for another from there.').optional(),
  }),
  shown: { text: { label: 'Find somebody' } },
  plain: true,
  act: ({ actor, posted: { text } }) => askToFind({ actor, input: { text } }),
  answer: async (_, { actor, posted }) =>
    seeOther(posted.for === undefined ? deskPaths.find : deskPaths.findFor(posted.for), [
      await soughtCookie(actor, posted.text),
    ]),
});

/** "Find", pressed. */
export const POST = (request: Request): Promise<Response> => door(request, {});
