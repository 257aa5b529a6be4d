import { SearchBox, type SearchBoxProps } from '@/components/learn/SearchBox';
import { learnPath, taughtPaths } from '@/content/learn-paths';
import { searchFile } from '@/content/search-index';
import type { Language } from '@/domain/language';

/** The search, with our addresses in it. */
export function LearnSearch({ lang, asked }: { lang: Language; asked?: SearchBoxProps['asked'] }) {
  const namesHref = searchFile(lang).path;
  return (
    <SearchBox lang={lang} action={taughtPaths.search(lang)} namesHref={namesHref} at={learnPath(lang)} asked={asked} />
  );
}
