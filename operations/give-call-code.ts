import { z } from 'zod';
import { giveCode } from './give-code';
import { operation } from './operation';
import { maybeKey, ownCall } from './own-call';

/** Six words for the caller on the phone, to be read out to them; the same as they would have had by themself. */
export const giveCallCode = operation({
  may: 'lead.take_call',
  input: z.strictObject({ key: maybeKey, keepHours: z.number().positive().optional() }),
  async run({ who, input: { key, keepHours } }) {
    const own = key && (await ownCall(key, who.id));
    if (!own) return { kind: 'no-call', event: [] };
    await giveCode({ kind: 'caller', key, code: null }, keepHours);
    return { kind: 'given', event: [] };
  },
});
