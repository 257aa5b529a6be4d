import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { seeOther } from '@/app/see-other';
import { reinstateRule } from '@/operations/reinstate-rule';
import { retireRule } from '@/operations/retire-rule';

const back = (): string => deskPaths.rules;
const shown = { reason: { label: 'Why?' } };
// An id longer than any of ours is none of ours, and is told so as any other.
const ruleId = z.string().transform((id) => id.slice(0, 10));
const schema = z.strictObject({ rule: ruleId, reason: z.string() });
type Posted = z.infer<typeof schema>;

/** Back to the very rule, which says what was done to it. */
const toRule = ({ kind }: { readonly kind: string }, { posted }: { readonly posted: Posted }): Response =>
  seeOther(deskPaths.ruleDone(posted.rule, kind));

/** Every door of the rules, by the last word of its address. */
export const RULES_DOORS = {
  retire: deskDoor({
    back,
    shown,
    schema,
    act: ({ actor, posted }) => retireRule({ actor, input: posted }),
    answer: toRule,
  }),
  reinstate: deskDoor({
    back,
    shown,
    schema,
    act: ({ actor, posted }) => reinstateRule({ actor, input: posted }),
    answer: toRule,
  }),
};
