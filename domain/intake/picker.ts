import { idOfKey } from '@/domain/intake/named';
import { substances, WARNINGS } from '@/domain/intake/steps/substances';
import type { Language } from '@/domain/language';
import { searchNamesOf } from '@/domain/substances/names';
import type { Findable } from '@/domain/substances/search';

/** What a search in the page goes by. The label and its hint are the option's own. */
export interface Searchable extends Findable {
  /** Said beside the name once it is chosen. */
  readonly warning: string | null;
}

/** The names of everything on the substances page that stands for a substance, small enough to be sent with the page. */
export function searchables(language: Language): readonly Searchable[] {
  return substances.questions[0].options.flatMap(({ value }) => {
    const id = idOfKey(value);
    return id ? [{ value, names: searchNamesOf(id), warning: WARNINGS[id]?.[language] ?? null }] : [];
  });
}
