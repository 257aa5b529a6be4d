import type { MDXProps } from 'mdx/types';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ComponentType } from 'react';
import { taughtMetadata } from '@/app/(public)/[lang]/learn/taught-metadata';
import { spoken } from '@/app/(public)/spoken';
import { Article } from '@/components/learn/Article';
import { StructuredData } from '@/components/learn/StructuredData';
import { Untranslated } from '@/components/learn/Untranslated';
import { LEARN_WORDS } from '@/components/learn/words';
import { saysOverdue } from '@/content/check/reviews';
import { learnBlocks } from '@/content/learn-blocks';
import { learnPath } from '@/content/learn-paths';
import { learnRecord } from '@/content/learn-record';
import { type LearnPage, learnPage, learnSlugs } from '@/content/pages';
import { listedSources } from '@/content/shown-sources';
import { LANGUAGES } from '@/domain/language';
import { LearnShell } from '../LearnShell';
import { waysIn } from '../ways';

interface LearnRoute {
  readonly params: Promise<{ lang: string; slug: string }>;
}

export const dynamicParams = false;

/** Drawn once a day, so that a check falling overdue is said without anyone building the site again. */
export const revalidate = 86400;

/** Every page in every language: where it is not written, a page in the reader's language says so. */
export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) => learnSlugs().map((slug) => ({ lang, slug })));
}

export async function generateMetadata({ params }: LearnRoute): Promise<Metadata> {
  const { lang, slug, page, other } = await found(params);
  // Where it is not written, the page that says so is found by nobody, and leads to the one that is.
  if (!page)
    return {
      title: LEARN_WORDS.untranslatedTitle[lang],
      robots: { index: false, follow: true },
      alternates: { canonical: learnPath(other.front.lang, slug) },
    };
  const written = LANGUAGES.filter((language) => learnPage(slug, language) !== null);
  return taughtMetadata({ ...page.front, written });
}

export default async function Learn({ params }: LearnRoute) {
  const { lang, slug, page, other } = await found(params);
  if (!page) {
    const { front } = other;
    return (
      <LearnShell lang={lang} slug={slug}>
        <Untranslated lang={lang} other={{ lang: front.lang, href: learnPath(front.lang, slug), title: front.title }} />
      </LearnShell>
    );
  }
  const Body = await bodyOf(page);
  const { front } = page;
  const overdue = saysOverdue(front, new Date().toISOString().slice(0, 10));
  return (
    <LearnShell lang={lang} slug={slug}>
      <StructuredData record={learnRecord(page)} />
      <Article
        lang={lang}
        title={front.title}
        listHref={learnPath(lang)}
        related={[...relatedTo(page), ...waysIn(lang, slug)]}
        sources={listedSources(page)}
        about={{ ...front, overdue }}
      >
        <Body components={learnBlocks(page)} />
      </Article>
    </LearnShell>
  );
}

/** The page asked for, or null with the language it is written in; an unknown address is not found. */
async function found(params: LearnRoute['params']) {
  const { lang: asked, slug } = await params;
  const lang = spoken(asked);
  const page = learnPage(slug, lang);
  const other =
    page ?? LANGUAGES.map((language) => learnPage(slug, language)).find((one) => one !== null) ?? notFound();
  return { lang, slug, page, other };
}

async function bodyOf({ front }: LearnPage): Promise<ComponentType<MDXProps>> {
  const file: { default: ComponentType<MDXProps> } = await import(`@/content/learn/${front.slug}.${front.lang}.mdx`);
  return file.default;
}

function relatedTo({ front }: LearnPage) {
  return front.related.flatMap((slug) => {
    const page = learnPage(slug, front.lang);
    return page ? [{ href: learnPath(front.lang, slug), title: page.front.title }] : [];
  });
}
