import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openCard } from '@/db/queries/lead';
import { idsOfOpenLeads } from '@/db/queries/queue';
import { filterSchema } from '@/domain/lead/queue-view';
import { assign, assignInput } from './assign-lead';
import { close, closeInput } from './close-lead';
import { meantBy } from './list-queue';
import { readCard } from './opened';
import { type Acting, type Entry, operation, type Refusal, refused } from './operation';
import { snooze, snoozeInput } from './snooze-lead';

/** Leads worked on at once. */
export const MOST_AT_ONCE = 200;

/** Some leads by their ids, or all that a look at the queue means. */
const which = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('ids'),
    ids: z
      .array(z.uuid('One of these is no lead.'))
      .min(1, 'Select at least one lead.')
      .max(MOST_AT_ONCE, `Select at most ${MOST_AT_ONCE} leads.`),
  }),
  z.strictObject({ by: z.literal('look'), filter: filterSchema }),
]);
type Which = z.infer<typeof which>;

/** A lead that stays as it is, with why: its own rule would not have it. */
export interface Left {
  readonly leadId: string;
  readonly name: string | null;
  readonly why: string;
}

const TOO_MANY = `This look has more than ${MOST_AT_ONCE} leads. Filter it further, or select rows of a page.`;

/**
 * Does one deed to many leads, each by its own rule and with its own line in the log, and all undone as one, where each
 * could be undone by itself. Those whose
 * rule refuses stay as they are, and are told by name: a look at them, which is an event. Refused where none is left.
 */
async function toEach(
  acting: Acting,
  meant: Which,
  act: (
    leadId: string,
    batch: string,
  ) => Promise<
    { readonly kind: string; readonly undo: string | undefined; readonly event: Entry | readonly Entry[] } | Refusal
  >,
) {
  const { tx, who, now } = acting;
  const found =
    meant.by === 'ids' ? meant.ids : await idsOfOpenLeads(tx, meantBy(meant.filter, who.id, now), MOST_AT_ONCE + 1);
  if (found.length > MOST_AT_ONCE) return refused(TOO_MANY);
  const batch = randomUUID();
  const events: Entry[] = [];
  let done = 0;
  let undo: string | undefined;
  const left: Left[] = [];
  // In the order of their ids, so that two who work on many at once never wait for each other.
  for (const leadId of [...new Set(found)].sort()) {
    const outcome = await act(leadId, batch);
    if ('event' in outcome) {
      events.push(...[outcome.event].flat());
      done += 1;
      undo ??= outcome.undo;
    } else left.push({ leadId, name: await nameOf(acting, leadId), why: whyOf(outcome) });
  }
  if (done === 0) {
    const whys = [...new Set(left.map(({ why }) => why))].join(' ');
    return refused(`No lead was changed. ${whys || 'There is none in this look.'}`);
  }
  const seen = { type: 'queue.viewed', detail: left.map(({ leadId }) => leadId).join(',') } as const;
  return {
    kind: 'worked' as const,
    undo,
    done,
    left,
    event: left.length > 0 ? [...events, seen] : events,
  };
}

const whyOf = (refusal: Refusal): string =>
  refusal.kind === 'refused' ? refusal.why : 'There is no such lead any more.';

const nameOf = async ({ tx }: Acting, leadId: string): Promise<string | null> =>
  readCard(await openCard(tx, leadId))?.name ?? null;

export const assignLeads = operation({
  may: 'lead.assign',
  input: z.strictObject({ which, ...assignInput }),
  run: ({ input: { which: meant, ...input }, ...acting }) =>
    toEach(acting, meant, (leadId, batch) => assign(acting, leadId, input, batch)),
});

export const snoozeLeads = operation({
  may: 'lead.snooze',
  input: z.strictObject({ which, ...snoozeInput }),
  run: ({ input: { which: meant, ...input }, ...acting }) =>
    toEach(acting, meant, (leadId, batch) => snooze(acting, leadId, input, batch)),
});

export const closeLeads = operation({
  may: 'lead.close',
  input: z.strictObject({ which, ...closeInput }),
  run: ({ input: { which: meant, ...input }, ...acting }) =>
    toEach(acting, meant, (leadId, batch) => close(acting, leadId, input, batch)),
});
