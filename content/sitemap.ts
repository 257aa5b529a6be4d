import { FACTS_CHECKED } from '@/content/catalogue-review';
import { LANGUAGES, type Language } from '@/domain/language';
import { SUBSTANCE_IDS, type SubstanceId } from '@/domain/substances/catalogue';
import { learnPath, taughtPaths } from './learn-paths';
import { type LearnPage, learnPages, learnSlugs } from './pages';

/** One page that may be found, in the languages it is written in. */
export interface Findable {
  readonly paths: Readonly<Partial<Record<Language, string>>>;
  /** The day its facts were last checked, `YYYY-MM-DD`; null where none is on record. */
  readonly checked: Readonly<Partial<Record<Language, string | null>>>;
}

/** Everything that may be found: home, the lists, the taught pages, every substance, and every two of them. */
export function findables(): readonly Findable[] {
  const written = learnPages();
  return [
    ...[(lang: Language) => `/${lang}`, ...LISTS].map((at) => inBoth(at, null)),
    ...learnSlugs().map((slug) => asWritten(written.filter(({ front }) => front.slug === slug))),
    ...[taughtPaths.chart, taughtPaths.stopping].map((at) => inBoth(at, FACTS_CHECKED.on)),
    ...SUBSTANCE_IDS.map((id) => inBoth((lang) => taughtPaths.substance(lang, id), FACTS_CHECKED.on)),
    ...PAIRS.map((pair) => inBoth((lang) => taughtPaths.mix(lang, pair), FACTS_CHECKED.on)),
  ];
}

const LISTS = [(lang: Language) => learnPath(lang), taughtPaths.substances, taughtPaths.mixing] as const;

const PAIRS = SUBSTANCE_IDS.flatMap((one, at) =>
  SUBSTANCE_IDS.slice(at + 1).map((other): readonly [SubstanceId, SubstanceId] => [one, other]),
);

function inBoth(at: (lang: Language) => string, checked: string | null): Findable {
  return { paths: { en: at('en'), es: at('es') }, checked: { en: checked, es: checked } };
}

function asWritten(pages: readonly LearnPage[]): Findable {
  const by = (value: (page: LearnPage) => string) =>
    Object.fromEntries(pages.map((page) => [page.front.lang, value(page)]));
  return {
    paths: by(({ front }) => learnPath(front.lang, front.slug)),
    checked: by(({ front }) => front.lastChecked),
  };
}

/** The map of the site as search engines read it (sitemaps.org), each page with its other languages. */
export function sitemap(origin: string): string {
  const urls = findables().flatMap(({ paths, checked }) => {
    const written = LANGUAGES.filter((lang) => paths[lang]);
    const links = [...written.map((lang) => [lang, lang] as const), ['x-default', written[0] ?? 'en'] as const].map(
      ([name, lang]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${origin}${paths[lang]}"/>`,
    );
    return written.map((lang) => {
      const day = checked[lang];
      return `<url><loc>${origin}${paths[lang]}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${links.join('')}</url>`;
    });
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
