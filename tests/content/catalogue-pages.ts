import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import mixPage, { generateMetadata as mixMetadata } from '@/app/(public)/[lang]/learn/mixing/[...substances]/page';
import substancePage, {
  generateMetadata as substanceMetadata,
} from '@/app/(public)/[lang]/learn/substances/[slug]/page';
import { readingGrade } from '@/content/check/reading-grade';
import { addressOrder, slugOf } from '@/content/learn-paths';
import type { Language } from '@/domain/language';
import type { SubstanceId } from '@/domain/substances/catalogue';

/** The page of a substance as it is sent, without the document around it. */
export const substanceHtml = async (id: SubstanceId, lang: Language): Promise<string> =>
  htmlOf(await substancePage({ params: Promise.resolve({ lang, slug: slugOf(id) }) }));

/** What the head of that page says. */
export const substanceHead = (id: SubstanceId, lang: Language) =>
  substanceMetadata({ params: Promise.resolve({ lang, slug: slugOf(id) }) });

/** What the head of the page of a mix says. */
export const mixHead = (ids: readonly SubstanceId[], lang: Language) =>
  mixMetadata({ params: Promise.resolve({ lang, substances: addressOrder(ids).map(slugOf) }) });

/** The page of a mix as it is sent. */
export const mixHtml = async (ids: readonly SubstanceId[], lang: Language): Promise<string> =>
  htmlOf(await mixPage({ params: Promise.resolve({ lang, substances: addressOrder(ids).map(slugOf) }) }));

/** A page as it is sent, without the document around it. */
export const htmlOf = (page: ReactNode): string => renderToStaticMarkup(createElement('div', null, page));

/** The middle of a page: from its title to its sources. */
export const middleOf = (html: string): string =>
  html.slice(html.indexOf('<h1'), html.indexOf('aria-labelledby="sources"'));

export const textOf = (html: string): string =>
  html
    .replace(/<sup.*?<\/sup>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** What is read as sentences: paragraphs and list items; not lists of links, tables, forms or the name of a heading. */
export function gradeOf(html: string, lang: Language): number {
  const prose = middleOf(html)
    .replace(/<(nav|form|table|svg)\b.*?<\/\1>/gs, '')
    .replace(/<li>\s*<a [^>]*>[^<]*<\/a>\s*<\/li>/g, '');
  const blocks = [...prose.matchAll(/<(p|li)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner]) => textOf(inner ?? ''));
  return readingGrade(blocks.filter(Boolean), lang).grade;
}
