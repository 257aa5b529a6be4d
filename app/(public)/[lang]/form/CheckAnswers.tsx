import type { IntakePaths } from '@/app/(public)/paths';
import { CheckList } from '@/components/public/CheckList';
import type { Draft } from '@/domain/intake/draft';
import { understand } from '@/domain/intake/flow';
import { earlierLines, linesOf, otherDoor, type TranscriptLine } from '@/domain/intake/transcript';
import type { Language } from '@/domain/language';

const inRow = ({ question, answer, answered }: TranscriptLine) => ({ question, answers: answered ? [answer] : [] });

export interface CheckAnswersProps {
  readonly lang: Language;
  readonly draft: Draft;
  /** Where each is changed. Absent in a copy to keep: with what was told at the other door, and without links. */
  readonly paths?: IntakePaths;
}

/** The caller's own answers as asked, each page with its Change link, which leads back to the summary. */
export function CheckAnswers({ lang, draft, paths }: CheckAnswersProps) {
  const door = paths ? [] : otherDoor(draft);
  const sections = [...door, ...understand(draft)]
    .filter(({ state, asked }) => state !== 'empty' && asked.length > 0)
    .map((place) => ({
      title: place.title[lang],
      changeHref: paths?.step(lang, place, 'check'),
      rows: linesOf(place, lang).map(inRow),
    }));
  const told = earlierLines(draft, lang);
  const earlier = told.length === 0 ? [] : [{ title: told[0]?.step ?? '', rows: told.map(inRow) }];
  return <CheckList lang={lang} sections={[...sections, ...earlier]} />;
}
