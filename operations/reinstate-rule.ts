import { z } from 'zod';
import { endRetirement } from '@/db/queries/rules';
import { operation, refused } from './operation';
import { writtenText } from './written-text';

/** Puts a retired rule back, with a written reason: from the next intake on it looks again. */
export const reinstateRule = operation({
  may: 'rules.retire',
  input: z.strictObject({ rule: z.string().max(10), reason: writtenText('Write why this rule is put back.') }),
  async run({ tx, who, now, input }) {
    const { rule } = input;
    if (!(await endRetirement(tx, { rule, why: input.reason, by: who.id, at: now })))
      return refused('This rule is not retired.');
    return { kind: 'reinstated', event: { type: 'rules.reinstated', detail: rule } };
  },
});
