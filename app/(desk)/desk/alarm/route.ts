import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { sentenceOf, statusOf } from '@/app/(desk)/desk/refusal';
import { staffActor } from '@/auth';
import { may } from '@/domain/lead/roles';
import { faultFacts, log } from '@/log';
import { currentMember } from '@/operations/current-member';
import { isDatabaseAway } from '@/operations/database-away';
import { putAwayAlarm } from '@/operations/put-away-alarm';

/** The emergencies that wait for somebody, by their leads' ids, as an open page asks by itself. */
export async function GET(): Promise<Response> {
  try {
    const actor = await staffActor();
    const member = actor.kind === 'staff' ? await currentMember({ ...actor, unattended: true }) : null;
    if (!member) return new Response('You are signed out.', { status: 401 });
    const refusal = { kind: 'not-permitted' } as const;
    if (!may(member.roles, 'lead.list')) return new Response(sentenceOf(refusal), { status: statusOf(refusal) });
    return Response.json(member.alarms);
  } catch (fault) {
    log.error({ ...faultFacts(fault), away: isDatabaseAway(fault) }, 'the emergencies that wait could not be told');
    return new Response('Not now.', { status: 503, headers: { 'Retry-After': '5' } });
  }
}

const door = deskDoor({
  back: () => deskPaths.queue(),
  many: ['leadIds'],
  schema: z.strictObject({ leadIds: z.array(z.string()) }),
  act: ({ actor, posted }) => putAwayAlarm({ actor, input: posted }),
});

/** The alarm of some of them, put away. */
export const POST = (request: Request): Promise<Response> => door(request, {});
