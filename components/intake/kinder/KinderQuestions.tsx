import type { ReactNode } from 'react';
import type { Draft } from '@/domain/intake/draft';
import { type Place, placeFor } from '@/domain/intake/flow';
import { mixesTold } from '@/domain/intake/mixes-page';
import { searchables } from '@/domain/intake/picker';
import type { Problem } from '@/domain/intake/problem';
import { MOST_MIXES, mix } from '@/domain/intake/steps/mix';
import type { Language } from '@/domain/language';
import { KinderPlace } from './KinderPlace';
import { type Kinder, SCRIPT_OF } from './kinder';
import { pillsOf } from './pills';
import { questionOf, shownIn, wrongIn } from './shown';

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
      <meta name="page-script" content={SCRIPT_OF[kinder.kind]} />
      <KinderPlace kinder={kinder}>{children}</KinderPlace>
    </>
  );
}

function kinderOf({ lang, draft, place, problems, heading }: Omit<KinderQuestionsProps, 'children'>): Kinder | null {
  const { kinder } = place.step;
  if (!kinder) return null;
  if (kinder === 'substances') return pickerOf(lang, place);
  const ofMix = placeFor(mix, draft, { ...place.given, item: null }).asked;
  return {
    kind: kinder,
    props: {
      lang,
      said: place.fields,
      wrong: wrongIn(lang, problems),
      questions: shownIn(lang, [...place.asked, ...ofMix]),
      rows: mixesTold(draft).map(({ fields }) => fields),
      most: MOST_MIXES,
      left: place.left,
      heading,
    },
  };
}

function pickerOf(lang: Language, { asked, fields }: Place): Kinder {
  const shown = shownIn(lang, asked);
  const [{ options }, { max }] = [questionOf(shown, 'named'), questionOf(shown, 'typed')];
  const props = {
    lang,
    searchables: searchables(lang),
    alone: options.flatMap(({ value, exclusive }) => (exclusive ? [value] : [])),
    max,
  };
  return {
    kind: 'substances',
    props,
    pills: pillsOf(options, props.searchables, fields.named ?? [], fields.typed?.[0] ?? ''),
  };
}
