import type { Draft } from '@/domain/intake/draft';
import { understand } from '@/domain/intake/flow';
import { whoFor } from '@/domain/intake/steps/who-for';
import type { Language } from '@/domain/language';

/** Links remembered, so that none that was made is made again. */
const MOST_HANDED = 50;

/** Whether this caller may make a private link for the person: they ask for someone they care about, and did not come by one. */
export function mayHandOver(draft: Draft): boolean {
  if (draft.cameBy !== undefined) return false;
  const who = understand(draft).find(({ slug }) => slug === whoFor.slug);
  return who?.state === 'valid' && who.values.forWhom === 'someone';
}

/** The draft of whoever made a link; `made` is the link's digest. */
export const handing = (draft: Draft, made: string): Draft => {
  const handed = draft.handed ?? [];
  return handed.includes(made) ? draft : { ...draft, handed: [...handed, made].slice(-MOST_HANDED) };
};

/** What a link begins: a draft for oneself, with nothing in it of whoever made the link; that it is for oneself is theirs to go on from. */
export const begunByLink = (blank: Draft, link: { language: Language; pair: string; cameBy: string }): Draft => ({
  ...blank,
  ...link,
  posted: { [whoFor.slug]: { forWhom: ['me'] } },
  left: [whoFor.slug],
});

/** The pages this caller told anything on (keys in `posted`): not the one that a private link began, until they go on from it. */
export const toldOn = ({ posted, left = [], cameBy }: Draft): readonly string[] =>
  Object.keys(posted).filter((key) => cameBy === undefined || key !== whoFor.slug || !left.includes(key));

/** Whether this draft came by a link and goes to the desk joined, and nothing of it has gone there: then it may still be parted. */
export const mayPart = (draft: Draft): boolean =>
  draft.cameBy !== undefined && draft.pair !== undefined && draft.sent.length === 0;

/** The same draft, to be told apart from whoever made its link. */
export const parted = (draft: Draft): Draft => (mayPart(draft) ? { ...draft, pair: undefined } : draft);
