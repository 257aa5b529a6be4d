import type { Metadata } from 'next';
import { LearnShell } from '@/app/(public)/[lang]/learn/LearnShell';
import { taughtMetadata } from '@/app/(public)/[lang]/learn/taught-metadata';
import { waysOn } from '@/app/(public)/[lang]/learn/ways';
import { spoken } from '@/app/(public)/spoken';
import { CatalogueLinks } from '@/components/learn/CatalogueLinks';
import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import { SubstanceIndex } from '@/components/learn/SubstanceIndex';
import { byLabel } from '@/content/catalogue-pages';
import { taughtPaths } from '@/content/learn-paths';
import { LANGUAGES, type Language } from '@/domain/language';
import { GROUPS, type Substance } from '@/domain/substances/catalogue';
import { shownStreetNames } from '@/domain/substances/names';

interface ListRoute {
  readonly params: Promise<{ lang: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => LANGUAGES.map((lang) => ({ lang }));

export async function generateMetadata({ params }: ListRoute): Promise<Metadata> {
  const lang = spoken((await params).lang);
  return taughtMetadata(told(lang));
}

/** Every substance of the catalogue, from A to Z and by kind. */
export default async function Substances({ params }: ListRoute) {
  const lang = spoken((await params).lang);
  const listed = ({ id, label }: Substance) => ({
    id,
    href: taughtPaths.substance(lang, id),
    label: label[lang],
    streetNames: shownStreetNames(id, lang),
  });
  return (
    <LearnShell {...told(lang)} list>
      <h1>{CATALOGUE_WORDS.listTitle[lang]}</h1>
      <p>{CATALOGUE_WORDS.listIntro[lang]}</p>
      <SubstanceIndex
        lang={lang}
        substances={byLabel(lang).map(listed)}
        groups={GROUPS.map(({ id, label, substances }) => ({
          id,
          label: label[lang],
          substances: substances.map(listed),
        }))}
      />
      <CatalogueLinks links={waysOn(lang, 'substances')} />
    </LearnShell>
  );
}

const told = (lang: Language) => ({
  lang,
  slug: 'substances',
  title: CATALOGUE_WORDS.listTitle[lang],
  description: CATALOGUE_WORDS.listIntro[lang],
});
