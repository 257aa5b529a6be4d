import type { ReactNode } from 'react';
import { Article } from '@/components/learn/Article';
import { StructuredData } from '@/components/learn/StructuredData';
import { reviewed } from '@/content/catalogue-review';
import { learnPath } from '@/content/learn-paths';
import { medicalRecord } from '@/content/learn-record';
import { listedSources } from '@/content/shown-sources';
import { type Shelf, trailTo } from '@/content/trail';
import type { Language } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import { LearnShell } from './LearnShell';
import { waysIn } from './ways';

export interface CataloguePageProps {
  readonly lang: Language;
  /** What stands after `/learn/` in its address. */
  readonly slug: string;
  readonly shelf?: Shelf;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly SourceId[];
  /** Ids of what a clinician would have to sign for this page. */
  readonly signed: readonly string[];
  readonly related: readonly { readonly href: string; readonly title: string }[];
  readonly children: ReactNode;
}

/** The frame of a page made from the catalogue: as a taught page has it, from the title to who read it. */
export function CataloguePage({ lang, slug, title, description, children, ...page }: CataloguePageProps) {
  const sources = listedSources({ file: slug, sources: page.sources });
  const about = reviewed(page.signed, new Date().toISOString().slice(0, 10));
  const record = medicalRecord({
    lang,
    path: learnPath(lang, slug),
    title,
    description,
    modified: about.lastChecked,
    reviewed: about.reviewed,
    sources,
    trail: trailTo(lang, page.shelf),
  });
  return (
    <LearnShell lang={lang} slug={slug} shelf={page.shelf}>
      <StructuredData record={record} />
      <Article
        lang={lang}
        title={title}
        listHref={learnPath(lang)}
        related={[...page.related, ...waysIn(lang, slug)]}
        sources={sources}
        about={about}
      >
        {children}
      </Article>
    </LearnShell>
  );
}
