import { z } from 'zod';
import { leadByCode } from '@/db/queries/find';
import { listLeadsOf } from '@/db/queries/queue';
import { codeKeys } from '@/db/sealing/draft-key';
import { normaliseCode } from '@/domain/intake/code';
import { type Findable, type FoundBy, findAmong } from '@/domain/lead/find';
import { env } from '@/env';
import type { Actor } from './actor';
import { type EndedRead, knownLeads } from './known-leads';
import { operation } from './operation';
import { clocksNow } from './settings-now';
import { shownRows } from './shown-rows';

/** More are not shown: who looks for one person types more of what they know. */
export const MOST_FOUND = 50;

const input = z.strictObject({
  text: z
    .string()
    .trim()
    .min(1, 'Type a name, a number, an email or six words.')
    .max(200, 'Use at most 200 characters.'),
});

/** Whether this may be looked for. It is no event by itself: nobody has been shown anything yet. */
export const askToFind = operation({
  may: 'lead.find',
  input,
  run: async () => ({ kind: 'asked', event: [] }),
});

const look = operation({
  may: 'lead.find',
  input: z.strictObject({
    ...input.shape,
    among: z.custom<readonly Findable[]>(Array.isArray),
    ended: z.custom<EndedRead>(),
  }),
  async run({ tx, input: { text, among, ended } }) {
    const code = normaliseCode(text);
    const coded = code === null ? null : await leadByCode(tx, (await codeKeys(code, env().codeSalt)).digest);
    const found: { by: FoundBy | 'code'; ids: readonly string[] } =
      coded === null ? findAmong(among, text) : { by: 'code', ids: [coded] };
    // What was erased a moment ago may be held in memory still, and is shown to nobody.
    const rows = (await listLeadsOf(tx, found.ids.slice(0, MOST_FOUND))).filter(({ lead }) => !lead.erasedAt);
    return {
      kind: 'found',
      by: found.by,
      count: found.ids.length,
      /** How far those that ended have been read. */
      ended,
      rows: await shownRows(tx, rows),
      /** The clocks as they are set. */
      clocks: await clocksNow(tx),
      event: { type: 'lead.found', detail: rows.map(({ lead }) => lead.id).join(',') },
    };
  },
});

/**
 * The leads a text means, by name, phone number, email or a caller's six words: the open ones, and those that ended as far
 * as they have been read. The look is an event that names the leads shown, and not what was typed.
 */
export const findLeads = Object.assign(
  async (call: { actor: Actor; input: z.infer<typeof input> }) => {
    // Nothing is read for somebody who may not look.
    const asked = await askToFind(call);
    if (asked.kind !== 'asked') return asked;
    // Read before the transaction: it would be held open, and its connection, for as long as the reading takes.
    const { all: among, ended } = await knownLeads();
    return look({ ...call, input: { ...call.input, among, ended } });
  },
  { may: look.may },
);
