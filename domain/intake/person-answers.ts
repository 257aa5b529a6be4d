import { z } from 'zod';
import type { Place } from '@/domain/intake/flow';
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

type Page = Pick<Place, 'values' | 'left'>;

/** A page that was gone on from passes over what it leaves blank; one left in the middle is still to be answered. */
const blankOn = ({ left }: Page): 'no_answer' | null => (left ? null : 'no_answer');

/** Each of them where its page says it; null for what was not asked. `page`: one that was answered at all, or null. */
export function personSaid(of: (slug: string) => Values, page: (slug: string) => Page | null) {
  const itemsOn = (slug: string, items: readonly { id: string }[]) => {
    const on = page(slug);
    return on ? items.map(({ id }) => [id, on.values[id] ?? blankOn(on)] as const) : [];
  };
  const shown = [...itemsOn('safety', ALWAYS_ASKED), ...itemsOn('safety-now', ASKED_AFTER)].filter(([, said]) => said);
  const ofDying = page('talked-of-dying');
  const { keep, talkTo, talkToWho } = of('permissions');
  const { age } = of('about-you');
  return {
    suicide: shown.length === 0 ? null : Object.fromEntries(shown),
    talkedOfDying: ofDying && (ofDying.values.talked ?? blankOn(ofDying)),
    age: age === 'rather_talk' ? age : decided(age),
    permissions: page('permissions')
      ? { keep: decided(keep), talkTo: decided(talkTo), talkToWho: talkToWho ?? null }
      : null,
  };
}
