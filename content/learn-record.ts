import { CENTRE } from './centre';
import { learnPath } from './learn-paths';
import type { LearnPage } from './pages';
import { listedSources } from './shown-sources';

/** What search engines are told of a page (schema.org). A reviewer appears only where there is one. */
export function medicalWebPage(page: LearnPage): Readonly<Record<string, unknown>> {
  const { front } = page;
  const { reviewed } = front;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: front.title,
    description: front.description,
    inLanguage: front.lang,
    dateModified: front.lastChecked,
    audience: { '@type': 'PeopleAudience', audienceType: 'Patient' },
    publisher: { '@type': 'MedicalOrganization', name: CENTRE.legalName },
    citation: listedSources(page).map(({ publisher, title, url }) => ({
      '@type': 'CreativeWork',
      publisher,
      name: title,
      url,
    })),
    ...(reviewed && {
      lastReviewed: reviewed.on,
      reviewedBy: { '@type': 'Person', name: `${reviewed.by}, ${reviewed.credentials}` },
    }),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: CENTRE.shortName, item: `/${front.lang}` },
        { '@type': 'ListItem', position: 2, name: front.title, item: learnPath(front.lang, front.slug) },
      ],
    },
  };
}
