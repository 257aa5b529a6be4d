import type { Metadata } from 'next';
import { CataloguePage } from '@/app/(public)/[lang]/learn/CataloguePage';
import { HelpLines } from '@/app/(public)/[lang]/learn/HelpLines';
import { taughtMetadata } from '@/app/(public)/[lang]/learn/taught-metadata';
import { spoken } from '@/app/(public)/spoken';
import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import { Emergency } from '@/components/learn/Emergency';
import { MixChart } from '@/components/learn/MixChart';
import { Part } from '@/components/learn/Part';
import { Question } from '@/components/learn/Question';
import { taughtBeside } from '@/content/catalogue-pages';
import { taughtPaths } from '@/content/learn-paths';
import { numbered } from '@/content/numbered';
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

/** The mixing chart by kinds. Each kind with each rests on what its first worst pair rests on; all else is on the pairs' pages. */
export default async function Chart({ params }: ChartRoute) {
  const lang = spoken((await params).lang);
  const fields = coUseChart();
  const { sources, numbersOf } = numbered(fields.map(({ from }) => from));
  return (
    <CataloguePage
      {...told(lang)}
      shelf="mixing"
      sources={sources}
      signed={CO_USE_RULES.map(({ id }) => id)}
      related={taughtBeside(['alcohol'], lang)}
    >
      <Emergency lang={lang} />
      <p>
        {CATALOGUE_WORDS.chartIntro[lang]} <a href={taughtPaths.mixing(lang)}>{CATALOGUE_WORDS.checker[lang]}</a>
      </p>
      <MixChart lang={lang} fields={fields} numbersOf={({ from }) => numbersOf(from)} />
      <Part>
        <Question level={2}>{CATALOGUE_WORDS.help[lang]}</Question>
        <HelpLines lang={lang} />
      </Part>
    </CataloguePage>
  );
}

const told = (lang: Language) => ({
  lang,
  slug: 'mixing/chart',
  title: CATALOGUE_WORDS.chart[lang],
  description: CATALOGUE_WORDS.chartDescription[lang],
});
