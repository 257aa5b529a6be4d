import { z } from 'zod';
import { leadByCode } from '@/db/queries/find';
import { listLeadsOf } from '@/db/queries/queue';
import { codeKeys } from '@/db/sealing/draft-key';
import { normaliseCode } from '@/domain/intake/code';
import { cardSchema } from '@/domain/lead/card';
import { type Findable, type FoundBy, findAmong } from '@/domain/lead/find';
import { env } from '@/env';
import type { Actor } from './actor';
import { findableLeads } from './findable-leads';
import { plainLead } from './lead-facts';
import { operation } from './operation';

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
  input: z.strictObject({ ...input.shape, among: z.custom<readonly Findable[]>(Array.isArray) }),
  async run({ tx, input: { text, among } }) {
    const code = normaliseCode(text);
    const coded = code === null ? null : await leadByCode(tx, (await codeKeys(code, env().codeSalt)).digest);
    const found: { by: FoundBy | 'code'; ids: readonly string[] } =
      coded === null ? findAmong(among, text) : { by: 'code', ids: [coded] };
    const rows = await listLeadsOf(tx, found.ids.slice(0, MOST_FOUND));
    return {
      kind: 'found',
      by: found.by,
      count: found.ids.length,
      rows: rows.map(({ lead, card, ...row }) => {
        const read = cardSchema.safeParse(card);
        return { ...row, lead: plainLead(lead), card: read.success ? read.data : null };
      }),
      event: { type: 'lead.found', detail: rows.map(({ lead }) => lead.id).join(',') },
    };
  },
});

/**
 * The leads a text means: by name, phone number or email of those that are open, and by a caller's six words also of
 * those that ended. The look is an event that names the leads shown, and not what was typed.
 */
export const findLeads = Object.assign(
  async (call: { actor: Actor; input: z.infer<typeof input> }) =>
    // Read before the transaction: it would be held open, and its connection, for as long as the reading takes.
    look({ ...call, input: { ...call.input, among: await findableLeads() } }),
  { may: look.may },
);
