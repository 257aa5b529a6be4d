import { z } from 'zod';
import { retirements } from '@/db/queries/rules';
import { operation } from './operation';
import { triageSettingsNow } from './settings-now';

/** Which rules are retired now, by whom, when and why; and what was retired before. No caller's data: no event. */
export const listRetiredRules = operation({
  may: 'rules.read',
  input: z.strictObject({}),
  async run({ tx }) {
    const all = await retirements(tx);
    return {
      kind: 'listed',
      retired: all.filter(({ reinstated }) => reinstated === null),
      history: all.filter(({ reinstated }) => reinstated !== null),
      /** What the rules read now. */
      settings: await triageSettingsNow(tx),
      event: [],
    };
  },
});
