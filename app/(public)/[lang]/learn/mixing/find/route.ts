import { spoken } from '@/app/(public)/spoken';
import { keptPage } from '@/app/kept-page';
import { seeOther } from '@/app/see-other';
import { CATALOGUE_WORDS } from '@/components/learn/catalogue-words';
import { taughtPaths } from '@/content/learn-paths';
import { mixAsked, typedAsked } from '@/content/mix-asked';

interface FindRoute {
  readonly params: Promise<{ lang: string }>;
}

/**
 * Where the checker's forms go: on to the mix, to the one substance that was typed, back with a question, or a sentence
 * that says what is wrong. Nothing of what was asked is kept or logged.
 */
export async function GET(request: Request, { params }: FindRoute): Promise<Response> {
  const lang = spoken((await params).lang);
  const query = new URL(request.url).searchParams;
  const typed = query.get('q');
  const asked = typed === null ? mixAsked(query.getAll('s')) : typedAsked(typed);
  if (asked.kind === 'mix') return seeOther(taughtPaths.mix(lang, asked.ids));
  if (asked.kind === 'substance') return seeOther(taughtPaths.substance(lang, asked.id));
  if (asked.kind === 'which') return seeOther(taughtPaths.whichMix(lang, typed ?? ''));
  return keptPage({
    lang,
    status: 400,
    title: CATALOGUE_WORDS.checker[lang],
    sentence: asked.says[lang],
    backHref: asked.one ? taughtPaths.substance(lang, asked.one) : taughtPaths.mixing(lang),
  });
}
