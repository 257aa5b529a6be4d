import type { AbruptStop, StopDanger } from '@/domain/substances/substance';

/** How dangerous a sudden stop is, as a reviewer reads it. */
export const DANGER_WORDS: Readonly<Record<StopDanger, string>> = {
  life_threatening: 'Life-threatening',
  serious: 'Serious',
  uncomfortable: 'Uncomfortable',
  none: 'No danger listed',
};

export const TIMING_BASIS_WORDS: Readonly<Record<NonNullable<AbruptStop['timing']['basis']>, string>> = {
  source: 'The figures stand in the sources.',
  general: 'General knowledge, to be checked.',
};
