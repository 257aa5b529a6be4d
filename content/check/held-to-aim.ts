/** The pages that are held to the aim and not only to the limit: those the program came with, by their slugs. */
export const HELD_TO_AIM: ReadonlySet<string> = new Set([
  'after-treatment',
  'alcohol',
  'baclofen',
  'benzodiazepines',
  'coming-here',
  'helping-someone',
  'mixing-depressants',
  'opioids',
  'overdose',
  'paying-and-privacy',
  'treatment',
  'withdrawal',
]);
