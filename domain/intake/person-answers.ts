import { z } from 'zod';
import { decided } from '@/domain/intake/open-options';
import type { Values } from '@/domain/intake/question';
import { AGES } from '@/domain/intake/steps/about-you';
import { ALWAYS_ASKED, ASKED_AFTER } from '@/domain/intake/steps/safety';

// Parcels sent before these were asked do not have them: null, as if they had not been answered.
const text = z.string().nullable().default(null);
const yesNo = z.enum(['yes', 'no']).nullable().default(null);
const asqAnswer = z.enum(['yes', 'no', 'no_answer']);

/** What the pages on safety, the person, and permissions come to. */
export const personShape = {
  /** ASQ's items that were shown: passed over is `no_answer`. Null when their page was never posted. */
  suicide: z.record(z.string(), asqAnswer).nullable().default(null),
  /** What somebody else says of the person; `no_answer` where it was shown and passed over. */
  talkedOfDying: z.enum(['lately', 'before', 'no', 'not_sure', 'rather_talk', 'no_answer']).nullable().default(null),
  age: z
    .enum([...AGES.map(({ value }) => value), 'rather_talk'])
    .nullable()
    .default(null),
  permissions: z.object({ keep: yesNo, talkTo: yesNo, talkToWho: text }).nullable().default(null),
};

/** Each of them where its page says it; null for what was not asked. `posted` tells which pages were answered at all. */
export function personSaid(of: (slug: string) => Values, posted: (slug: string) => boolean) {
  const shown = [
    ...(posted('safety') ? ALWAYS_ASKED.map(({ id }) => [id, of('safety')[id]] as const) : []),
    ...(posted('safety-now') ? ASKED_AFTER.map(({ id }) => [id, of('safety-now')[id]] as const) : []),
  ];
  const { keep, talkTo, talkToWho } = of('permissions');
  const { age } = of('about-you');
  return {
    suicide: shown.length === 0 ? null : Object.fromEntries(shown.map(([id, said]) => [id, said ?? 'no_answer'])),
    talkedOfDying: posted('talked-of-dying') ? (of('talked-of-dying').talked ?? 'no_answer') : null,
    age: age === 'rather_talk' ? age : decided(age),
    permissions: posted('permissions')
      ? { keep: decided(keep), talkTo: decided(talkTo), talkToWho: talkToWho ?? null }
      : null,
  };
}
