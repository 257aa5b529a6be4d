import type { Metadata } from 'next';
import { CataloguePage } from '@/app/(public)/[lang]/learn/CataloguePage';
import { HelpLines } from '@/app/(public)/[lang]/learn/HelpLines';
import { taughtMetadata } from '@/app/(public)/[lang]/learn/taught-metadata';
import { spoken } from '@/app/(public)/spoken';
import { AllStops } from '@/components/learn/AllStops';
import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import { byLabel, taughtBeside } from '@/content/catalogue-pages';
import { taughtPaths } from '@/content/learn-paths';
import { numbered } from '@/content/numbered';
import { stopFrom } from '@/content/substance-taught';
import { LANGUAGES } from '@/domain/language';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';

interface StoppingRoute {
  readonly params: Promise<{ lang: string }>;
}

export const dynamicParams = false;
export const revalidate = 86400;
export const generateStaticParams = () => LANGUAGES.map((lang) => ({ lang }));

export async function generateMetadata({ params }: StoppingRoute): Promise<Metadata> {
  const lang = spoken((await params).lang);
  return taughtMetadata({
    lang,
    slug: 'stopping',
    title: CATALOGUE_WORDS.stoppingTitle[lang],
    description: CATALOGUE_WORDS.stoppingDescription[lang],
  });
}

/** When withdrawal comes and how long it lasts, every substance on one line. */
export default async function StoppingAll({ params }: StoppingRoute) {
  const lang = spoken((await params).lang);
  const substances = byLabel(lang);
  const { sources, numbersOf } = numbered(substances.map(stopFrom));
  return (
    <CataloguePage
      lang={lang}
      slug="stopping"
      title={CATALOGUE_WORDS.stoppingTitle[lang]}
      description={CATALOGUE_WORDS.stoppingDescription[lang]}
      sources={sources}
      signed={SUBSTANCE_IDS}
      related={taughtBeside(['alcohol'], lang)}
    >
      <AllStops
        lang={lang}
        substances={substances}
        hrefOf={({ id }) => taughtPaths.substance(lang, id)}
        numbersOf={(one) => numbersOf(stopFrom(one))}
        help={<HelpLines lang={lang} />}
      />
    </CataloguePage>
  );
}
