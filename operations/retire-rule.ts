import { z } from 'zod';
import { insertRetirement } from '@/db/queries/rules';
import { RETIRABLE, ruleOf } from '@/domain/triage/rules';
import { notFound, operation, refused } from './operation';
import { writtenText } from './written-text';

/**
 * Retires a triage rule, with a written reason: from the next intake on it finds nothing, and every result says that it
 * is retired. Results made before stay as they are; `replayTriage` tells who would move. A principle is not retired.
 */
export const retireRule = operation({
  may: 'rules.retire',
  input: z.strictObject({ rule: z.string().max(10), reason: writtenText('Write why this rule is retired.') }),
  async run({ tx, who, now, input }) {
    const rule = ruleOf(input.rule);
    if (!rule) return notFound;
    if (!RETIRABLE.includes(rule.id))
      return refused(`${rule.id} holds a principle that no centre may switch off. It cannot be retired.`);
    if (!(await insertRetirement(tx, { rule: rule.id, reason: input.reason, by: who.id, at: now })))
      return refused(`${rule.id} is retired already.`);
    return { kind: 'retired', event: { type: 'rules.retired', detail: rule.id } };
  },
});
