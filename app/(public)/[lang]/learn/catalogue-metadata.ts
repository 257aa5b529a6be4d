import type { Metadata } from 'next';
import { learnPath } from '@/content/learn-paths';
import type { Language } from '@/domain/language';

/** What the head of a page made from the catalogue says: it stands in both languages, at the same place. */
export function catalogueMetadata(page: {
  readonly lang: Language;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
}): Metadata {
  const { lang, slug, title, description } = page;
  return {
    title,
    description,
    alternates: {
      canonical: learnPath(lang, slug),
      languages: { en: learnPath('en', slug), es: learnPath('es', slug) },
    },
  };
}
