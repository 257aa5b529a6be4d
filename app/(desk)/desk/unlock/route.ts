import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { cookieOfSession, staffActor } from '@/auth';
import { uncoverDesk } from '@/operations/cover-desk';

const door = deskDoor({
  back: () => deskPaths.queue(),
  secret: ['password'],
  // A new session goes into a cookie, and into no answer.
  plain: true,
  forVisitors: true,
  schema: z.strictObject({ who: z.string(), password: z.string() }),
  async act({ actor, posted }) {
    const asked = await staffActor();
    const session = asked.kind === 'staff' ? asked.session : '';
    const outcome = await uncoverDesk({ actor, input: { ...posted, session } });
    return outcome.kind === 'uncovered' && outcome.session
      ? { kind: 'uncovered' as const, cookie: await cookieOfSession(outcome.session) }
      : outcome;
  },
  answer: (outcome) =>
    'cookie' in outcome
      ? new Response(null, { status: 204, headers: { 'Set-Cookie': outcome.cookie } })
      : new Response(null, { status: outcome.kind === 'wrong' ? 403 : 410 }),
});

/** The password of whoever covered the desk. */
export const POST = (request: Request): Promise<Response> => door(request, {});
