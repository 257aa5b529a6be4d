import type { Likeness } from '@/domain/lead/same-person';

/** How likely two leads are about one person, as staff read it. */
export const ALIKE_WORDS: Readonly<Record<Likeness['level'], string>> = {
  likely: 'Likely the same person',
  maybe: 'Maybe the same person',
};
