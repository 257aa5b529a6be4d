import type { Language } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import type { SubstanceId } from '@/domain/substances/catalogue';
import { SLANG } from '@/domain/substances/slang';

/**
 * Names by which this substance and fake pills are both sold, with where that was seen; names known from hearsay alone
 * are left out, and so are those that are never shown.
 */
export function namesSharedWithFakes(
  id: SubstanceId,
  language: Language,
): { readonly names: readonly string[]; readonly sources: readonly SourceId[] } {
  const shared = SLANG.filter(
    (entry) =>
      id !== 'counterfeit_pills' &&
      entry.means.includes(id) &&
      entry.means.includes('counterfeit_pills') &&
      (entry.language === language || entry.language === 'both') &&
      !entry.neverShow &&
      entry.sources.length > 0,
  );
  return {
    names: shared.map(({ term }) => term),
    sources: [...new Set(shared.flatMap(({ sources }) => sources))],
  };
}
