import type { Metadata } from 'next';
import { CENTRE } from '@/content/centre';
import { LANGUAGES, type Language } from '@/domain/language';

const LOCALES = { en: 'en_US', es: 'es_US' } as const satisfies Record<Language, string>;

/** A picture that says nothing of what the page is about: it stands beside the link on anybody's screen. */
const PICTURE = { url: '/share.png', width: 1200, height: 630, alt: '' };

export interface FoundPage {
  readonly lang: Language;
  /** Its address in each language. */
  readonly at: (lang: Language) => string;
  /** The languages it is written in: both, unless said. */
  readonly written?: readonly Language[];
  /** None: the name of the centre alone. */
  readonly title?: string;
  readonly description?: string;
}

/**
 * What the head of a page that may be found says: its one address, its other languages, and what is shown where somebody
 * shares it. Who speaks another language is led to the English page. Pages with answers on them never call this.
 */
export function foundMetadata({ lang, at, written = LANGUAGES, title, description }: FoundPage): Metadata {
  const [first = lang] = written;
  const languages = Object.fromEntries(written.map((one) => [one, at(one)]));
  return {
    // Left undefined it would take the layout's own away, and leave the page without any.
    title: title ?? { absolute: CENTRE.shortName },
    description,
    alternates: { canonical: at(lang), languages: { ...languages, 'x-default': at(first) } },
    openGraph: {
      type: 'website',
      siteName: CENTRE.shortName,
      locale: LOCALES[lang],
      url: at(lang),
      title: title ?? CENTRE.shortName,
      description,
      images: [PICTURE],
    },
    twitter: { card: 'summary_large_image' },
  };
}
