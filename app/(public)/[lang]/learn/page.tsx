import type { Metadata } from 'next';
import { LearnShell } from '@/app/(public)/[lang]/learn/LearnShell';
import { taughtMetadata } from '@/app/(public)/[lang]/learn/taught-metadata';
import { spoken } from '@/app/(public)/spoken';
import { CatalogueLinks } from '@/components/learn/CatalogueLinks';
import { PageList } from '@/components/learn/PageList';
import { STORY_WORDS } from '@/components/learn/story-words';
import { LEARN_WORDS } from '@/components/learn/words';
import { learnPath, taughtPaths } from '@/content/learn-paths';
import { learnPages, learnSlugs } from '@/content/pages';
import type { Language } from '@/domain/language';
import { LearnSearch } from './LearnSearch';
import { storiesNow } from './stories/stories-now';
import { waysIn } from './ways';

interface ListRoute {
  readonly params: Promise<{ lang: string }>;
}

/** Drawn at each asking: it leads to the stories only while there are any. */
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: ListRoute): Promise<Metadata> {
  const lang = spoken((await params).lang);
  return taughtMetadata(told(lang));
}

/** The list of learn pages; one not written in the reader's language is listed in the other, and said to be. */
export default async function LearnList({ params }: ListRoute) {
  const lang = spoken((await params).lang);
  const pages = learnPages();
  const listed = learnSlugs().flatMap((slug) => {
    const written = pages.filter(({ front }) => front.slug === slug);
    const page = written.find(({ front }) => front.lang === lang) ?? written[0];
    return page ? [{ ...page.front, href: learnPath(page.front.lang, slug) }] : [];
  });
  return (
    <LearnShell {...told(lang)} list search={false}>
      <h1>{LEARN_WORDS.listTitle[lang]}</h1>
      <LearnSearch lang={lang} />
      <CatalogueLinks links={[...waysIn(lang), ...(await toStories(lang))]} />
      <PageList pages={listed} lang={lang} />
    </LearnShell>
  );
}

const toStories = async (lang: Language) =>
  (await storiesNow(lang))?.length ? [{ href: taughtPaths.stories(lang), title: STORY_WORDS.title[lang] }] : [];

const told = (lang: Language) => ({
  lang,
  title: LEARN_WORDS.listTitle[lang],
  description: LEARN_WORDS.listIntro[lang],
});
