import { z } from 'zod';
import { clearedCallCookie } from '@/app/(desk)/desk/call/call-cookie';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { seeOther } from '@/app/see-other';
import { sessionCookie } from '@/auth';
import { signOut } from '@/operations/sign-out';

const forget = (): string => {
  const name = sessionCookie();
  const secure = name.startsWith('__Secure-') ? '; Secure' : '';
  return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`;
};

const door = deskDoor({
  back: () => deskPaths.queue(),
  schema: z.strictObject({}),
  act: ({ actor }) => signOut({ actor, input: {} }),
  answer: () => seeOther(deskPaths.signIn, [forget(), clearedCallCookie()]),
});

/** Ends this sign-in. */
export const POST = (request: Request): Promise<Response> => door(request, {});
