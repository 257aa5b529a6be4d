import type { ReactNode } from 'react';
import type { Draft } from '@/domain/intake/draft';
import { type Place, placeFor } from '@/domain/intake/flow';
import { mixesTold } from '@/domain/intake/mixes-page';
import { searchables } from '@/domain/intake/picker';
import type { Problem } from '@/domain/intake/problem';
import { MOST_MIXES, mix } from '@/domain/intake/steps/mix';
import type { Language } from '@/domain/language';
import { KinderPlace } from './KinderPlace';
import type { Kinder } from './kinder';
import { shownIn, wrongIn } from './shown';

export interface KinderQuestionsProps {
  readonly lang: Language;
  readonly draft: Draft;
  readonly place: Place;
  readonly problems: readonly Problem[];
  readonly heading: boolean;
  /** The questions as every browser can show them. */
  readonly children: ReactNode;
}

/** The questions of a page; where the step has a kinder way for browsers that run script, that comes later in their place. */
export function KinderQuestions({ children, ...asked }: KinderQuestionsProps) {
  const kinder = kinderOf(asked);
  if (!kinder) return children;
  return (
    <>
      <meta name="page-script" content="kinder" />
      <KinderPlace kinder={kinder}>{children}</KinderPlace>
    </>
  );
}

function kinderOf({ lang, draft, place, problems, heading }: Omit<KinderQuestionsProps, 'children'>): Kinder | null {
  const { kinder } = place.step;
  if (!kinder) return null;
  const shared = { lang, said: place.fields, wrong: wrongIn(lang, problems) };
  if (kinder === 'substances')
    return {
      kind: kinder,
      props: { ...shared, questions: shownIn(lang, place.asked), searchables: searchables(lang) },
    };
  const ofMix = placeFor(mix, draft, { ...place.given, item: null }).asked;
  return {
    kind: kinder,
    props: {
      ...shared,
      questions: shownIn(lang, [...place.asked, ...ofMix]),
      rows: mixesTold(draft).map(({ fields }) => fields),
      most: MOST_MIXES,
      heading,
    },
  };
}
