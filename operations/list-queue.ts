import { z } from 'zod';
import { countUntold } from '@/db/queries/on-call';
import { countLeads, lastArrival, listEndedLeads, listOpenLeads, type OpenLeads } from '@/db/queries/queue';
import { viewsFor } from '@/db/queries/saved-views';
import { colleaguesWith } from '@/db/queries/staff';
import { type QueueFilter, viewSchema } from '@/domain/lead/queue-view';
import { may, rolesThat } from '@/domain/lead/roles';
import type { Told } from '@/domain/lead/same-person';
import type { Actor } from './actor';
import { alikeOnes } from './alike-ones';
import { catchUp, knownBeside } from './known-leads';
import { operation } from './operation';
import { clocksNow } from './settings-now';
import { shownRows } from './shown-rows';

/** Rows on one page of the queue. */
export const QUEUE_PAGE = 50;
/** Beyond this the queue says "more than". */
export const MOST_COUNTED = 1000;
/** A mail that did not arrive is said for half a day. */
const UNTOLD_MS = 12 * 3_600_000;

const asked = z.strictObject({
  /** `closed` shows those that ended, the last one first: of the view only its page counts then. */
  show: z.enum(['open', 'closed']),
  view: viewSchema,
  live: z.boolean(),
});

/** The leads a filter means, when this member of staff asks at this moment. */
export const meantBy = (filter: QueueFilter, me: string, now: Date): OpenLeads => ({
  ...filter,
  owner: filter.owner === 'me' ? me : filter.owner,
  now,
});

/** `known`: leads this session was logged for already. `beside`: the leads in memory that share something with one. */
const listPage = operation({
  may: 'lead.list',
  input: z.strictObject({
    ...asked.shape,
    known: z.set(z.string()),
    beside: z.custom<((mine: Told) => ReadonlySet<Told>) | null>(),
  }),
  async run({ tx, who, now, input: { show, view, live, known, beside } }) {
    const which = show === 'open' ? meantBy(view, who.id, now) : null;
    const offset = (view.page - 1) * QUEUE_PAGE;
    const rows = which
      ? await listOpenLeads(tx, which, view.sort, QUEUE_PAGE, offset)
      : await listEndedLeads(tx, QUEUE_PAGE, offset);
    const ids = rows.map(({ lead }) => lead.id);
    const named = live ? ids.filter((id) => !known.has(id)) : ids;
    return {
      kind: 'listed',
      rows: await shownRows(tx, rows),
      /** Rows of which another lead may be about the same person; null for whoever may not see which, and where nobody is marked. */
      alike: beside && may(who.roles, 'person.see') ? await alikeOnes(tx, rows, beside) : null,
      count: await countLeads(tx, which, MOST_COUNTED + 1),
      lastArrival: await lastArrival(tx),
      /** The clocks as they are set. */
      clocks: await clocksNow(tx),
      /** Mails that did not arrive, or may not have, and leads that there was nobody on call to tell of, of those nobody has tried since. */
      untold: await countUntold(tx, new Date(now.getTime() - UNTOLD_MS)),
      /** Who may own a lead, by name. */
      colleagues: await colleaguesWith(tx, rolesThat('lead.claim')),
      /** The looks saved by the team and by whoever asks. */
      saved: (await viewsFor(tx, who.id)).map(({ id, name, query, team }) => ({ id, name, query, team })),
      event: live && named.length === 0 ? [] : { type: 'queue.viewed' as const, detail: named.join(',') },
    };
  },
});

declare global {
  // Bundles hold modules twice, so what sessions were logged for lives on globalThis, the oldest first.
  var porchlightLookedAt: Map<string, Set<string>> | undefined;
}

const MOST_SESSIONS = 500;
const MOST_KNOWN = 2000;

/**
 * One page of the queue, in its own order, or of the leads that ended, the last one first; with the opened cards; a card
 * that was erased or cannot be read is null. The look is an event that names the leads seen. `live` is the refresh of a
 * queue that is watched already: its event names those this session was not logged for since its last look by hand, and
 * where there are none there is no event.
 */
export const listQueue = Object.assign(
  async ({ actor, input }: { actor: Actor; input: z.infer<typeof asked> }) => {
    const session = actor.kind === 'staff' ? actor.session : '';
    globalThis.porchlightLookedAt ??= new Map();
    const all = globalThis.porchlightLookedAt;
    const known = (input.live ? all.get(session) : undefined) ?? new Set<string>();
    const beside = input.show === 'open' ? knownBeside() : null;
    const outcome = await listPage({ actor, input: { ...input, known, beside } });
    if (outcome.kind !== 'listed') return outcome;
    // Of two who come at once each row is marked by the next look; of one who came before, the new row is by this one.
    if (outcome.alike) catchUp();
    // Only now: what was not committed was not logged. Forgetting costs a line, and hides nothing.
    const now = new Set([...(known.size < MOST_KNOWN ? known : []), ...outcome.rows.map(({ lead }) => lead.id)]);
    all.delete(session);
    for (const oldest of [...all.keys()].slice(0, Math.max(0, all.size - MOST_SESSIONS + 1))) all.delete(oldest);
    all.set(session, now);
    return outcome;
  },
  { may: listPage.may },
);
