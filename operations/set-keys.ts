import { z } from 'zod';
import { updateStaff } from '@/db/queries/staff';
import { operation } from './operation';

/** Turns single keys on or off for whoever asks, on every page of the desk and every computer. */
export const setKeys = operation({
  may: 'session.own',
  input: z.strictObject({ singleKeys: z.boolean() }),
  async run({ tx, who, input }) {
    await updateStaff(tx, who.id, input);
    return {
      kind: input.singleKeys ? ('keys_on' as const) : ('keys_off' as const),
      event: { type: 'staff.keys_set', subject: who.id, detail: input.singleKeys ? 'on' : 'off' },
    };
  },
});
