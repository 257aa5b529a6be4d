import { notFound } from 'next/navigation';
import { LANGUAGES, type Language } from '@/domain/language';

/** The language of an address; an address in no language of ours is no page. */
export function spoken(lang: string): Language {
  return LANGUAGES.find((language) => language === lang) ?? notFound();
}
