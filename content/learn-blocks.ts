import type { MDXComponents } from 'mdx/types';
import type { ReactNode } from 'react';
import { Cite } from '@/components/learn/Cite';
import { Contents } from '@/components/learn/Contents';
import { Emergency } from '@/components/learn/Emergency';
import { FromCentre } from '@/components/learn/FromCentre';
import { Help } from '@/components/learn/Help';
import { InShort } from '@/components/learn/InShort';
import { Part } from '@/components/learn/Part';
import { Question } from '@/components/learn/Question';
import { Say } from '@/components/learn/Say';
import { CENTRE } from './centre';
import { CRISIS_LINES } from './crisis-lines';
import type { LearnPage } from './pages';

interface Inside {
  readonly children?: ReactNode;
}

/**
 * The blocks of one learn page, knowing its language and how it numbers its sources. The numbers come from
 * the page's own text (`page.sources`), so nothing has to be counted while it is drawn. A page is drawn once, on
 * the server: these are called as plain functions and hold no state.
 */
export function learnBlocks(page: LearnPage): MDXComponents {
  const { lang, inShort } = page.front;
  const lines = inShort.map((line) => ({ says: line.says, sources: line.from.map((id) => numberOf(page, id)) }));
  const cite = ({ id }: { id: string }) => Cite({ lang, number: numberOf(page, id) });
  const fromCentre = ({ part }: { part: string }) =>
    FromCentre({ lang, shortName: CENTRE.shortName, says: saidOf(page, part) });
  return {
    Emergency: given(Emergency, { lang }),
    InShort: given(InShort, { lang, lines }),
    Contents: given(Contents, { lang, headings: page.headings }),
    Cite: cite,
    FromCentre: fromCentre,
    Say: given(Say, { lang }),
    Help: given(Help, { lang, lines: CRISIS_LINES, centre: CENTRE }),
    section: Part,
    h2: given(Question, { level: 2 as const }),
    h3: given(Question, { level: 3 as const }),
  };
}

/** A block that already has what the page gives it; what stands between its tags comes from the file. */
function given<Given>(block: (props: Given & Inside) => ReactNode, props: Given) {
  return ({ children }: Inside) => block({ ...props, children });
}

/** Its number on the page, from 1. Throws on an id the page does not cite: the build stops there. */
export function numberOf(page: LearnPage, id: string): number {
  const at = page.sources.indexOf(id);
  if (at < 0) throw new Error(`${page.file} shows a source it does not cite: ${id}`);
  return at + 1;
}

/** What the centre says under that name. Throws on a part its record does not have: the build stops there. */
function saidOf(page: LearnPage, part: string) {
  const says = new Map(Object.entries(CENTRE.says)).get(part);
  if (!says) throw new Error(`${page.file} asks for what the centre does not say: ${part}`);
  return says;
}
