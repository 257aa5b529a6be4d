import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CataloguePage } from '@/app/(public)/[lang]/learn/CataloguePage';
import { HelpLines } from '@/app/(public)/[lang]/learn/HelpLines';
import { taughtMetadata } from '@/app/(public)/[lang]/learn/taught-metadata';
import { spoken } from '@/app/(public)/spoken';
import { SubstanceArticle } from '@/components/learn/SubstanceArticle';
import { taughtBeside } from '@/content/catalogue-pages';
import { slugOf, substanceAt, taughtPaths } from '@/content/learn-paths';
import { AFTER_BREAK_FROM, NALOXONE_FROM, substanceTaught } from '@/content/substance-taught';
import { mayBeOpioid, shortName } from '@/content/taught-words';
import { LANGUAGES } from '@/domain/language';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';

interface SubstanceRoute {
  readonly params: Promise<{ lang: string; slug: string }>;
}

export const dynamicParams = false;

/** Drawn once a day, so that a check falling overdue is said without anyone building the site again. */
export const revalidate = 86400;

export function generateStaticParams() {
  return LANGUAGES.flatMap((lang) => SUBSTANCE_IDS.map((id) => ({ lang, slug: slugOf(id) })));
}

export async function generateMetadata({ params }: SubstanceRoute): Promise<Metadata> {
  const { slug, taught } = await found(params);
  return taughtMetadata({ ...taught, slug: `substances/${slug}` });
}

export default async function SubstancePage({ params }: SubstanceRoute) {
  const { slug, taught } = await found(params);
  const { lang, substance, numbersOf } = taught;
  return (
    <CataloguePage
      lang={lang}
      shelf="substances"
      slug={`substances/${slug}`}
      title={taught.title}
      description={taught.description}
      sources={taught.sources}
      signed={[substance.id]}
      related={taughtBeside([substance.id], lang)}
    >
      <SubstanceArticle
        lang={lang}
        substance={substance}
        is={taught.is.map(({ says, from }) => ({ says, numbers: numbersOf(from) }))}
        streetNames={taught.streetNames}
        streetNameNumbers={numbersOf(taught.streetNameSources)}
        someUnchecked={taught.someUnchecked}
        fakes={taught.fakes && { names: taught.fakes.names, numbers: numbersOf(taught.fakes.from) }}
        naloxone={taught.naloxone ? numbersOf(NALOXONE_FROM) : null}
        mixing={taught.mixing.map(({ level, alike }) => ({
          level,
          alike: alike.map(({ says, from, with: others }) => ({ says, numbers: numbersOf(from), with: others })),
        }))}
        stopNumbers={numbersOf(taught.stopFrom)}
        afterBreak={mayBeOpioid(substance) ? numbersOf(AFTER_BREAK_FROM) : null}
        mixHref={(other) => taughtPaths.mix(lang, [substance.id, other])}
        checkerHref={taughtPaths.mixing(lang)}
        nameOf={(id) => shortName(id)[lang]}
        help={<HelpLines lang={lang} />}
      />
    </CataloguePage>
  );
}

async function found(params: SubstanceRoute['params']) {
  const { lang, slug } = await params;
  const language = spoken(lang);
  return { slug, taught: substanceTaught(substanceAt(slug) ?? notFound(), language) };
}
