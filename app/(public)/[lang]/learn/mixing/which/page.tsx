import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { LearnShell } from '@/app/(public)/[lang]/learn/LearnShell';
import { waysOn } from '@/app/(public)/[lang]/learn/ways';
import { spoken } from '@/app/(public)/spoken';
import { CatalogueLinks } from '@/components/learn/CatalogueLinks';
import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import { type TypedShown, WhichForm } from '@/components/learn/WhichForm';
import { slugOf, taughtPaths } from '@/content/learn-paths';
import { typedAsked } from '@/content/mix-asked';
import type { Language } from '@/domain/language';
import { type SubstanceId, substance } from '@/domain/substances/catalogue';
import { mayBeShown } from '@/domain/substances/names';
import type { TypedName } from '@/domain/taught/typed-names';

interface WhichRoute {
  readonly params: Promise<{ lang: string }>;
  readonly searchParams: Promise<{ q?: string | string[] }>;
}

/** What somebody typed is for them alone: no search engine keeps such a page. */
export async function generateMetadata({ params }: WhichRoute): Promise<Metadata> {
  const lang = spoken((await params).lang);
  return { title: CATALOGUE_WORDS.whichTitle[lang], robots: { index: false, follow: false } };
}

/** Asks which of its meanings a typed name has. What needs no question goes back to be found. */
export default async function Which({ params, searchParams }: WhichRoute) {
  const lang = spoken((await params).lang);
  const typed = [(await searchParams).q ?? ''].flat()[0] ?? '';
  const asked = typedAsked(typed);
  if (asked.kind !== 'which') redirect(`${taughtPaths.findMix(lang)}?${new URLSearchParams({ q: typed })}`);
  return (
    <LearnShell lang={lang} slug="mixing">
      <h1>{CATALOGUE_WORDS.whichTitle[lang]}</h1>
      <p>{CATALOGUE_WORDS.whichIntro[lang]}</p>
      <WhichForm lang={lang} action={taughtPaths.findMix(lang)} names={asked.names.map((name) => shown(name, lang))} />
      <CatalogueLinks links={waysOn(lang)} />
    </LearnShell>
  );
}

/** A name with its meanings. A word that demeans is understood, and not said again. */
function shown({ text, read }: TypedName, lang: Language): TypedShown {
  const meanings = (ids: readonly SubstanceId[]) =>
    ids.map((id) => ({
      value: slugOf(id),
      label: substance(id).label[lang],
    }));
  const said = mayBeShown(text) ? text : null;
  if (read.kind === 'unknown')
    return { key: text, text: said, how: read.near.length > 0 ? 'mayMean' : 'noIdea', meanings: meanings(read.near) };
  const how = read.corrected ? 'mayMean' : read.kind === 'one' ? 'isRead' : 'canMean';
  return { key: text, text: said, how, meanings: meanings(read.kind === 'one' ? [read.id] : read.ids) };
}
