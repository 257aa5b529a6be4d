import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { LearnShell } from '@/app/(public)/[lang]/learn/LearnShell';
import { waysOn } from '@/app/(public)/[lang]/learn/ways';
import { spoken } from '@/app/(public)/spoken';
import { CatalogueLinks } from '@/components/learn/CatalogueLinks';
import { SEARCH_WORDS } from '@/components/learn/search-words';
import { taughtPaths } from '@/content/learn-paths';
import { MOST_SEARCHED, searchIndex } from '@/content/search-index';
import { mayBeShown } from '@/domain/substances/names';
import { find } from '@/domain/taught/find';
import { LearnSearch } from '../LearnSearch';

interface SearchRoute {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<{ q?: string | string[] }>;
}

/** What somebody looked for is for them alone: it stands in no title, and no search engine keeps such a page. */
export async function generateMetadata({ params }: SearchRoute): Promise<Metadata> {
  const lang = spoken((await params).lang);
  return { title: SEARCH_WORDS.title[lang], robots: { index: false, follow: false } };
}

/** The search without script. Nothing of what was asked is kept or logged. */
export default async function Search({ params, searchParams }: SearchRoute) {
  const lang = spoken((await params).lang);
  const text = ([(await searchParams).q ?? ''].flat()[0] ?? '').trim();
  if (text.length > MOST_SEARCHED) redirect(taughtPaths.searchTooLong(lang));
  // A word that demeans is understood, and not said again.
  const asked = text === '' ? undefined : { ...find(searchIndex(lang), text), text: mayBeShown(text) ? text : '' };
  return (
    <LearnShell lang={lang} slug="search" search={false}>
      <h1>{SEARCH_WORDS.title[lang]}</h1>
      <LearnSearch lang={lang} asked={asked} />
      <CatalogueLinks links={waysOn(lang)} />
    </LearnShell>
  );
}
