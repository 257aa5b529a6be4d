import { paths } from '@/app/(public)/paths';
import { CheckList } from '@/components/public/CheckList';
import type { Draft } from '@/domain/intake/draft';
import { understand } from '@/domain/intake/flow';
import { linesOf } from '@/domain/intake/transcript';
import type { Language } from '@/domain/language';

/** The caller's own answers as asked, each page with its Change link, which leads back here. */
export function CheckAnswers({ lang, draft }: { lang: Language; draft: Draft }) {
  const sections = understand(draft)
    .filter(({ state, asked }) => state !== 'empty' && asked.length > 0)
    .map((place) => ({
      title: place.title[lang],
      changeHref: paths.step(lang, place, 'check'),
      rows: linesOf(place, lang).map(({ question, answer, answered }) => ({
        question,
        answers: answered ? [answer] : [],
      })),
    }));
  return <CheckList lang={lang} sections={sections} />;
}
