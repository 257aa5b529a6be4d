import type { Metadata } from 'next';
import { learnPath, taughtPaths } from '@/content/learn-paths';
import { ORIGIN_TO_COME } from '@/content/origin';
import { findables } from '@/content/sitemap';
import { LANGUAGES, type Language } from '@/domain/language';
import { amissIn } from '@/tests/e2e/structure';

/** Whatever our own pages may lead to: what is on the map of the site, and the doors that are on none. */
const THERE = new Set([
  ...findables().flatMap(({ paths }) => LANGUAGES.flatMap((lang) => paths[lang] ?? [])),
  ...LANGUAGES.flatMap((lang) => [taughtPaths.search(lang), taughtPaths.stories(lang)]),
  ...LANGUAGES.flatMap((lang) => [taughtPaths.findMix(lang), `/${lang}/leave`]),
]);

/** Lines that are called or written to, and sources: both are held to their records elsewhere. */
const ELSEWHERE = /^(?:https?:|tel:|sms:|#)/;

interface Listed {
  readonly lang: Language;
  /** What stands after `/learn/` in its address. */
  readonly slug: string;
  readonly html: string;
  readonly metadata: Metadata;
}

/** What a search engine would stumble over on a page from the catalogue: its links, its build, its record, its other language. */
export function amissToMachines({ lang, slug, html, metadata }: Listed): readonly string[] {
  const path = learnPath(lang, slug);
  const links = [...html.matchAll(/\s(?:href|action)="([^"]+)"/g)].map(([, href = '']) => href);
  const { title, description, alternates } = metadata;
  return [
    ...amissIn(html),
    ...links.filter((href) => !ELSEWHERE.test(href) && !THERE.has(href)).map((href) => `leads nowhere: ${href}`),
    ...(alternates?.canonical === path ? [] : [`canonical ${alternates?.canonical}`]),
    ...[...LANGUAGES, 'x-default' as const]
      .filter((one) => alternates?.languages?.[one] !== learnPath(one === 'x-default' ? 'en' : one, slug))
      .map((one) => `no hreflang ${one}`),
    ...amissInRecord(html, { path, lang, title, description }),
  ];
}

function amissInRecord(
  html: string,
  told: Readonly<Record<'path' | 'lang', string>> & Pick<Metadata, 'title' | 'description'>,
) {
  const [json = '{}', ...more] = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => text,
  );
  const record = JSON.parse(json);
  const steps: readonly { position: number; item: string }[] = record.breadcrumb?.itemListElement ?? [];
  const sources = [...html.matchAll(/<li id="source-\d+"[^>]*>.*?<a href="(.*?)"/gs)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  const held: Readonly<Record<string, boolean>> = {
    'one record': more.length === 0,
    kind: record['@type'] === 'MedicalWebPage' && record['@context'] === 'https://schema.org',
    name: record.name === told.title && record.name.length > 0,
    description: record.description === told.description && record.description.length > 20,
    url: record.url === ORIGIN_TO_COME + told.path,
    language: record.inLanguage === told.lang,
    publisher: record.publisher?.name?.length > 0,
    'the day it was checked': /^\d{4}-\d\d-\d\d$/.test(record.dateModified),
    sources: JSON.stringify(record.citation.map((one: { url: string }) => one.url)) === JSON.stringify(sources),
    'the way to it': steps.length === 4 && steps.every(({ position, item }, at) => position === at + 1 && item !== ''),
    'the way ends with it': steps.at(-1)?.item === record.url,
    'the way is there': steps.every(({ item }) => THERE.has(item.slice(ORIGIN_TO_COME.length))),
  };
  return Object.entries(held).flatMap(([name, holds]) => (holds ? [] : [`record: ${name}`]));
}
