import { spoken } from '@/app/(public)/spoken';
import { keptPage } from '@/app/kept-page';
import { SEARCH_WORDS } from '@/components/learn/search-words';
import { taughtPaths } from '@/content/learn-paths';

interface TooLongRoute {
  readonly params: Promise<{ lang: string }>;
}

/** Where a search goes that nobody can answer. The text itself is left behind. */
export async function GET(_request: Request, { params }: TooLongRoute): Promise<Response> {
  const lang = spoken((await params).lang);
  return keptPage({
    lang,
    status: 400,
    title: SEARCH_WORDS.title[lang],
    sentence: SEARCH_WORDS.tooLong[lang],
    backHref: taughtPaths.search(lang),
  });
}
