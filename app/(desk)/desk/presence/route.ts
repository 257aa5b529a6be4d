import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { isRefusal, sentenceOf, statusOf } from '@/app/(desk)/desk/refusal';
import { staffActor } from '@/auth';
import { PRESENCES } from '@/domain/lead/presence';
import { faultFacts, log } from '@/log';
import { setPresence, whoIsHere } from '@/operations/be-present';
import { isDatabaseAway } from '@/operations/database-away';

/** Who else has which lead open, as an open page asks by itself. */
export async function GET(): Promise<Response> {
  try {
    const actor = await staffActor();
    if (actor.kind !== 'staff') return new Response('You are signed out.', { status: 401 });
    const seen = await whoIsHere({ actor: { ...actor, unattended: true }, input: {} });
    if (isRefusal(seen)) return new Response(sentenceOf(seen), { status: statusOf(seen) });
    return Response.json(seen.leads);
  } catch (fault) {
    log.error({ ...faultFacts(fault), away: isDatabaseAway(fault) }, 'who is here could not be told');
    return new Response('Not now.', { status: 503, headers: { 'Retry-After': '5' } });
  }
}

const door = deskDoor({
  back: () => deskPaths.queue(),
  schema: z.strictObject({ page: z.string(), state: z.enum(PRESENCES) }),
  act: ({ actor, posted }) =>
    setPresence({ actor: actor.kind === 'staff' ? { ...actor, unattended: true } : actor, input: posted }),
});

/** How a page has its lead open. */
export const POST = (request: Request): Promise<Response> => door(request, {});
