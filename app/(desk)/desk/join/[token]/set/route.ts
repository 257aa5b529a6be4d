import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { seeOther } from '@/app/see-other';
import { join } from '@/operations/join';
import type { Refusal } from '@/operations/operation';

const DIFFER: Refusal = {
  kind: 'invalid',
  problems: [{ field: 'again', message: 'The two passwords are not the same. Type it twice.' }],
};

const door = deskDoor({
  forVisitors: true,
  back: ({ token }: { token: string }) => deskPaths.join(token),
  secret: ['password', 'again'],
  schema: z.strictObject({
    name: z.string().optional(),
    email: z.string().optional(),
    password: z.string(),
    again: z.string(),
  }),
  act: async ({ actor, params, posted: { again, ...given } }) =>
    given.password === again ? join({ actor, input: { ...params, ...given } }) : DIFFER,
  answer: () => seeOther(deskPaths.beginSignIn('/desk?done=joined')),
});

/** The form of a set-up, an invitation or a new password, posted. */
export async function POST(request: Request, context: { params: Promise<{ token: string }> }) {
  return door(request, await context.params);
}
