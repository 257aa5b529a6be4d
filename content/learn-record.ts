import type { ListedSource } from '@/components/learn/SourceList';
import type { Language } from '@/domain/language';
import { CENTRE } from './centre';
import { learnPath } from './learn-paths';
import type { LearnPage } from './pages';
import { listedSources } from './shown-sources';

/** What search engines are told of a taught page (schema.org). A reviewer and days appear only where there are any. */
export function medicalWebPage(page: LearnPage): Readonly<Record<string, unknown>> {
  const { front } = page;
  const { title, reviewed } = front;
  return webPage({
    ...front,
    modified: front.lastChecked,
    reviewed: reviewed && { on: reviewed.on, by: `${reviewed.by}, ${reviewed.credentials}` },
    sources: listedSources(page),
    trail: [{ name: title, path: learnPath(front.lang, front.slug) }],
  });
}

export interface WebPageTold {
  readonly lang: Language;
  readonly title: string;
  readonly description: string;
  readonly modified: string | null;
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  readonly sources: readonly ListedSource[];
  /** The way to the page from home, itself last. */
  readonly trail: readonly { readonly name: string; readonly path: string }[];
}

/** The same of a page made from the catalogue. */
export function webPage({ lang, title, description, modified, reviewed, sources, trail }: WebPageTold) {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title,
    description,
    inLanguage: lang,
    ...(modified && { dateModified: modified }),
    audience: { '@type': 'PeopleAudience', audienceType: 'Patient' },
    publisher: { '@type': 'MedicalOrganization', name: CENTRE.legalName },
    citation: sources.map(({ publisher, title: name, url }) => ({ '@type': 'CreativeWork', publisher, name, url })),
    ...(reviewed && { lastReviewed: reviewed.on, reviewedBy: { '@type': 'Person', name: reviewed.by } }),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [{ name: CENTRE.shortName, path: `/${lang}` }, ...trail].map(({ name, path }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name,
        item: path,
      })),
    },
  };
}
