import type { ListedSource } from '@/components/learn/SourceList';
import type { Language } from '@/domain/language';
import { CENTRE } from './centre';
import { learnPath } from './learn-paths';
import { ORIGIN_TO_COME } from './origin';
import type { LearnPage } from './pages';
import { listedSources } from './shown-sources';
import { type Step, trailTo } from './trail';

/** A record of schema.org, for search engines. */
export type PageRecord = Readonly<Record<string, unknown>>;

interface Told {
  readonly lang: Language;
  /** Its own address, as a path. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The day its facts were last checked; none on a list. */
  readonly modified?: string | null;
  /** The way to the page from home, without itself. */
  readonly trail: readonly Step[];
}

export interface MedicalTold extends Told {
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  readonly sources: readonly ListedSource[];
}

/** What search engines are told of a taught page. A reviewer and days appear only where there are any. */
export function learnRecord(page: LearnPage): PageRecord {
  const { front } = page;
  const { reviewed } = front;
  return medicalRecord({
    ...front,
    path: learnPath(front.lang, front.slug),
    modified: front.lastChecked,
    reviewed: reviewed && { on: reviewed.on, by: `${reviewed.by}, ${reviewed.credentials}` },
    sources: listedSources(page),
    trail: trailTo(front.lang),
  });
}

/** The same of a page made from the catalogue. */
export function medicalRecord({ reviewed, sources, ...told }: MedicalTold): PageRecord {
  return {
    ...pageRecord('MedicalWebPage', told),
    audience: { '@type': 'PeopleAudience', audienceType: 'Patient' },
    citation: sources.map(({ publisher, title: name, url, published }) => ({
      '@type': 'CreativeWork',
      publisher,
      name,
      url,
      ...(published && { datePublished: published }),
    })),
    ...(reviewed && { lastReviewed: reviewed.on, reviewedBy: { '@type': 'Person', name: reviewed.by } }),
  };
}

/** Of a page that leads to others. */
export const listRecord = (told: Told): PageRecord => pageRecord('CollectionPage', told);

function pageRecord(
  type: 'MedicalWebPage' | 'CollectionPage',
  { lang, path, title, description, modified, trail }: Told,
) {
  return {
    '@context': 'https://schema.org',
    '@type': type,
    name: title,
    description,
    url: addressOf(path),
    inLanguage: lang,
    ...(modified && { dateModified: modified }),
    publisher: { '@type': 'MedicalOrganization', name: CENTRE.legalName },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [...trail, { name: title, path }].map((step, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: step.name,
        item: addressOf(step.path),
      })),
    },
  };
}

const addressOf = (path: string): string => `${ORIGIN_TO_COME}${path}`;
