import type { Language } from '@/domain/language';

/** The address of a learn page, or of the list of them when no slug is given. */
export function learnPath(language: Language, slug?: string): string {
  return slug === undefined ? `/${language}/learn` : `/${language}/learn/${slug}`;
}
