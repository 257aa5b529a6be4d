import type { ReactNode } from 'react';
import { Article } from '@/components/learn/Article';
import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import { StructuredData } from '@/components/learn/StructuredData';
import { reviewed } from '@/content/catalogue-review';
import { learnPath, taughtPaths } from '@/content/learn-paths';
import { webPage } from '@/content/learn-record';
import { listedSources } from '@/content/shown-sources';
import type { Language } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import { LearnShell } from './LearnShell';
import { waysIn } from './ways';

export interface CataloguePageProps {
  readonly lang: Language;
  /** What stands after `/learn/` in its address. */
  readonly slug: string;
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
  const trail = [
    { name: CATALOGUE_WORDS.listTitle[lang], path: taughtPaths.substances(lang) },
    { name: title, path: learnPath(lang, slug) },
  ];
  const record = webPage({
    lang,
    title,
    description,
    modified: about.lastChecked,
    reviewed: about.reviewed,
    sources,
    trail,
  });
  return (
    <LearnShell lang={lang} slug={slug}>
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
