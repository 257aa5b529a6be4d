import type { Metadata } from 'next';
import { LearnShell } from '@/app/(public)/[lang]/learn/LearnShell';
import { spoken } from '@/app/(public)/spoken';
import { Stories } from '@/components/learn/Stories';
import { STORY_WORDS } from '@/components/learn/story-words';
import { storiesNow } from './stories-now';

interface StoriesRoute {
  readonly params: Promise<{ lang: string }>;
}

/** Drawn at each asking: what is withdrawn is gone at the next one. */
export const dynamic = 'force-dynamic';

/** A search engine would keep a copy past its withdrawal. */
export async function generateMetadata({ params }: StoriesRoute): Promise<Metadata> {
  const lang = spoken((await params).lang);
  return { title: STORY_WORDS.title[lang], robots: { index: false, follow: false, noarchive: true } };
}

/** What people say of their care, by their written consent. */
export default async function StoriesPage({ params }: StoriesRoute) {
  const lang = spoken((await params).lang);
  return (
    <LearnShell lang={lang} slug="stories">
      <h1>{STORY_WORDS.title[lang]}</h1>
      <Stories lang={lang} stories={await storiesNow(lang)} />
    </LearnShell>
  );
}
