import { paths } from '@/app/(public)/paths';
import { CheckList } from '@/components/public/CheckList';
import type { Draft } from '@/domain/intake/draft';
import { understand } from '@/domain/intake/flow';
import { earlierLines, linesOf, type TranscriptLine } from '@/domain/intake/transcript';
import type { Language } from '@/domain/language';

const inRow = ({ question, answer, answered }: TranscriptLine) => ({ question, answers: answered ? [answer] : [] });

/** The caller's own answers as asked, each page with its Change link, which leads back here. */
export function CheckAnswers({ lang, draft }: { lang: Language; draft: Draft }) {
  const sections = understand(draft)
    .filter(({ state, asked }) => state !== 'empty' && asked.length > 0)
    .map((place) => ({
      title: place.title[lang],
      changeHref: paths.step(lang, place, 'check'),
      rows: linesOf(place, lang).map(inRow),
    }));
  const told = earlierLines(draft, lang);
  const earlier = told.length === 0 ? [] : [{ title: told[0]?.step ?? '', rows: told.map(inRow) }];
  return <CheckList lang={lang} sections={[...sections, ...earlier]} />;
}
