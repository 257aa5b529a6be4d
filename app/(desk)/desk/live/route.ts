import { isRefusal, sentenceOf, statusOf } from '@/app/(desk)/desk/refusal';
import { staffActor } from '@/auth';
import { faultFacts, log } from '@/log';
import { comeToLead } from '@/operations/be-present';
import { isDatabaseAway } from '@/operations/database-away';
import { watchQueue } from '@/operations/watch-queue';
import { queueStream } from './stream';

export const dynamic = 'force-dynamic';

/** The queue, live: server-sent events that carry ids and nothing else. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await staffActor();
    if (actor.kind !== 'staff') return new Response('You are signed out.', { status: 401 });
    const watching = await watchQueue({ actor: { ...actor, unattended: true }, input: {} });
    if (isRefusal(watching)) return new Response(sentenceOf(watching), { status: statusOf(watching) });
    const leadId = new URL(request.url).searchParams.get('lead');
    const here = leadId ? await comeToLead({ actor: { ...actor, unattended: true }, input: { leadId } }) : null;
    return await queueStream(actor, request.signal, here?.kind === 'here' ? here.id : null);
  } catch (fault) {
    log.error({ ...faultFacts(fault), away: isDatabaseAway(fault) }, 'the live queue could not be opened');
    return new Response('Not now.', { status: 503, headers: { 'Retry-After': '5' } });
  }
}
