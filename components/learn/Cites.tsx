import type { Language } from '@/domain/language';
import { Cite } from './Cite';

/** The numbers of several sources, after the sentence that rests on them. */
export function Cites({ numbers, lang }: { numbers: readonly number[]; lang: Language }) {
  return numbers.map((number) => <Cite key={number} number={number} lang={lang} />);
}
