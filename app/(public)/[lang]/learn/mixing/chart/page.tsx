import type { Metadata } from 'next';
import { LearnShell } from '@/app/(public)/[lang]/learn/LearnShell';
import { taughtMetadata } from '@/app/(public)/[lang]/learn/taught-metadata';
import { waysOn } from '@/app/(public)/[lang]/learn/ways';
import { spoken } from '@/app/(public)/spoken';
import { AboutPage } from '@/components/learn/AboutPage';
import { CatalogueLinks } from '@/components/learn/CatalogueLinks';
import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import { Emergency } from '@/components/learn/Emergency';
import { MixChart } from '@/components/learn/MixChart';
import { reviewed } from '@/content/catalogue-review';
import { taughtPaths } from '@/content/learn-paths';
import { LANGUAGES, type Language } from '@/domain/language';
import { CO_USE_RULES } from '@/domain/substances/pairs';
import { coUseChart } from '@/domain/taught/co-use-chart';

interface ChartRoute {
  readonly params: Promise<{ lang: string }>;
}

export const dynamicParams = false;

/** Drawn once a day, so that a check falling overdue is said without anyone building the site again. */
export const revalidate = 86400;

export const generateStaticParams = () => LANGUAGES.map((lang) => ({ lang }));

export async function generateMetadata({ params }: ChartRoute): Promise<Metadata> {
  const lang = spoken((await params).lang);
  return taughtMetadata(told(lang));
}

/** The mixing chart by kinds. What a square rests on stands on the pages of its pairs. */
export default async function Chart({ params }: ChartRoute) {
  const lang = spoken((await params).lang);
  const about = reviewed(
    CO_USE_RULES.map(({ id }) => id),
    new Date().toISOString().slice(0, 10),
  );
  return (
    <LearnShell {...told(lang)} shelf="mixing" list modified={about.lastChecked}>
      <h1>{CATALOGUE_WORDS.chart[lang]}</h1>
      <Emergency lang={lang} />
      <p>
        {CATALOGUE_WORDS.chartIntro[lang]} <a href={taughtPaths.mixing(lang)}>{CATALOGUE_WORDS.checker[lang]}</a>
      </p>
      <MixChart lang={lang} fields={coUseChart()} />
      <AboutPage lang={lang} {...about} />
      <CatalogueLinks links={waysOn(lang, 'mixing/chart')} />
    </LearnShell>
  );
}

const told = (lang: Language) => ({
  lang,
  slug: 'mixing/chart',
  title: CATALOGUE_WORDS.chart[lang],
  description: CATALOGUE_WORDS.chartDescription[lang],
});
