import type { Metadata } from 'next';
import { LearnShell } from '@/app/(public)/[lang]/learn/LearnShell';
import { taughtMetadata } from '@/app/(public)/[lang]/learn/taught-metadata';
import { waysOn } from '@/app/(public)/[lang]/learn/ways';
import { spoken } from '@/app/(public)/spoken';
import { CatalogueLinks } from '@/components/learn/CatalogueLinks';
import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import { Emergency } from '@/components/learn/Emergency';
import { MixForm } from '@/components/learn/MixForm';
import { TypedForm } from '@/components/learn/TypedForm';
import { substanceOptions } from '@/content/catalogue-pages';
import { learnPath, taughtPaths } from '@/content/learn-paths';
import { MOST_IN_MIX, PROBLEMS } from '@/content/mix-asked';
import { searchFile } from '@/content/search-index';
import { LANGUAGES, type Language } from '@/domain/language';

interface CheckerRoute {
  readonly params: Promise<{ lang: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => LANGUAGES.map((lang) => ({ lang }));

export async function generateMetadata({ params }: CheckerRoute): Promise<Metadata> {
  const lang = spoken((await params).lang);
  return taughtMetadata(told(lang));
}

/** The mixing checker: names typed, or chosen from lists. */
export default async function Checker({ params }: CheckerRoute) {
  const lang = spoken((await params).lang);
  const action = taughtPaths.findMix(lang);
  return (
    <LearnShell {...told(lang)} list>
      <h1>{CATALOGUE_WORDS.checker[lang]}</h1>
      <p>{CATALOGUE_WORDS.checkerIntro[lang]}</p>
      <TypedForm lang={lang} action={action} namesHref={searchFile(lang).path} at={learnPath(lang)} says={PROBLEMS} />
      <h2>{CATALOGUE_WORDS.orChoose[lang]}</h2>
      <MixForm lang={lang} action={action} options={substanceOptions(lang)} most={MOST_IN_MIX} />
      <Emergency lang={lang} />
      <CatalogueLinks links={waysOn(lang, 'mixing')} />
    </LearnShell>
  );
}

const told = (lang: Language) => ({
  lang,
  slug: 'mixing',
  title: CATALOGUE_WORDS.checker[lang],
  description: CATALOGUE_WORDS.checkerDescription[lang],
});
