import type { Metadata } from 'next';
import { permanentRedirect, redirect } from 'next/navigation';
import { CataloguePage } from '@/app/(public)/[lang]/learn/CataloguePage';
import { HelpLines } from '@/app/(public)/[lang]/learn/HelpLines';
import { taughtMetadata } from '@/app/(public)/[lang]/learn/taught-metadata';
import { spoken } from '@/app/(public)/spoken';
import { MixArticle } from '@/components/learn/MixArticle';
import { MixForm } from '@/components/learn/MixForm';
import { substanceOptions, taughtBeside } from '@/content/catalogue-pages';
import { CRISIS_LINES } from '@/content/crisis-lines';
import { slugOf, taughtPaths } from '@/content/learn-paths';
import { MOST_IN_MIX, mixAsked } from '@/content/mix-asked';
import { mixTaught } from '@/content/mix-taught';
import { FAKES_FROM, NALOXONE_FROM } from '@/content/substance-taught';
import { substance } from '@/domain/substances/catalogue';

interface MixRoute {
  readonly params: Promise<{ lang: string; substances: string[] }>;
}

// Drawn when asked for, in a few milliseconds, and kept nowhere: there are 2,352 pages of pairs, and mixes without end,
// so what strangers ask must not fill a disk.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: MixRoute): Promise<Metadata> {
  const { slug, taught } = await found(params);
  // Every pair is there to be found; larger mixes are made by whoever asks, and no search engine needs them all.
  const many = taught.ids.length > 2;
  return { ...taughtMetadata({ ...taught, slug }), ...(many && { robots: { index: false, follow: true } }) };
}

/** What is known of these taken together. */
export default async function Mix({ params }: MixRoute) {
  const { slug, taught } = await found(params);
  const { ids, lang, numbersOf } = taught;
  return (
    <CataloguePage
      lang={lang}
      shelf="mixing"
      slug={slug}
      title={taught.title}
      description={taught.description}
      sources={taught.sources}
      signed={taught.rules}
      related={taughtBeside(ids, lang)}
    >
      <MixArticle
        lang={lang}
        level={taught.level}
        group={taught.groupRule && { says: taught.groupRule.words[lang], numbers: numbersOf(taught.groupRule.sources) }}
        partUnknown={taught.partUnknown}
        pairs={taught.pairs.map((pair) => ({
          key: pair.ids.join('+'),
          name: pair.name,
          href: taughtPaths.mix(lang, pair.ids),
          level: pair.level,
          says: pair.says,
          numbers: numbersOf(pair.from),
          can: pair.can,
        }))}
        signs={taught.signs}
        naloxone={taught.naloxone ? numbersOf(NALOXONE_FROM) : null}
        fakes={taught.fakes ? numbersOf(FAKES_FROM) : null}
        each={ids.map((id) => ({ href: taughtPaths.substance(lang, id), label: substance(id).label[lang] }))}
        poison={poisonHelp()}
        form={
          <MixForm
            lang={lang}
            action={taughtPaths.findMix(lang)}
            options={substanceOptions(lang)}
            chosen={ids.map(slugOf)}
            most={MOST_IN_MIX}
          />
        }
        help={<HelpLines lang={lang} />}
      />
    </CataloguePage>
  );
}

/** The mix of an address. Another order of the same leads to the one address it has; what is no mix is told why. */
async function found(params: MixRoute['params']) {
  const { lang: asked, substances } = await params;
  const lang = spoken(asked);
  const mix = mixAsked(substances);
  if (mix.kind === 'problem') {
    // Each once: what is said of it does not change, and an address has an end.
    const named = [...new Set(substances)].slice(0, MOST_IN_MIX + 1);
    const query = new URLSearchParams(named.map((slug) => ['s', slug]));
    return redirect(`${taughtPaths.findMix(lang)}?${query}`);
  }
  const slug = ['mixing', ...mix.ids.map(slugOf)].join('/');
  if (substances.length !== mix.ids.length || mix.ids.some((id, at) => slugOf(id) !== substances[at]))
    return permanentRedirect(taughtPaths.mix(lang, mix.ids));
  return { slug, taught: mixTaught(mix.ids, lang) };
}

function poisonHelp() {
  const line = CRISIS_LINES.find(({ id }) => id === 'poison_help');
  if (!line) throw new Error('the record of crisis lines names no Poison Help');
  return line;
}
