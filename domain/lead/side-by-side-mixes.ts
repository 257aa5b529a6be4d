import type { Answers } from '@/domain/intake/answers';
import { HOW_OFTEN, LAST_USED } from '@/domain/intake/bands';
import { notSure, ratherTalk } from '@/domain/intake/open-options';
import type { Words } from '@/domain/language';
import { type Said, verdictOf } from '@/domain/lead/said';
import type { Compared, Side } from '@/domain/lead/side-by-side';

/**
 * The mixes of two sides, one row a set of substances: whose first mix it was means nothing. Where a side told of
 * mixes, or of none, one it did not tell is a difference; where it was not sure or not asked, it is not.
 */
export function mixesCompared(mine: Side, theirs: Side): readonly Compared[] {
  const sets = new Map([...toldIn(mine.answers), ...toldIn(theirs.answers)].map((one) => [one.set, one.name]));
  return [...sets].map(([set, name]) => {
    const [ours, others] = [saidOfSet(mine.answers, set), saidOfSet(theirs.answers, set)];
    return { question: name, mine: ours, theirs: others, verdict: verdictOf(ours, others) };
  });
}

type Mix = Answers['mixes'][number];

interface Told {
  /** The keys of what was in it, sorted. */
  readonly set: string;
  readonly name: string;
  readonly mix: Mix;
}

function toldIn({ mixes, substances }: Answers): readonly Told[] {
  const labelOf = (key: string) => substances?.find((use) => use.key === key)?.label.en ?? key.replaceAll('_', ' ');
  return mixes.flatMap((mix) => {
    const keys = [...(mix.which ?? [])].filter((key) => key !== notSure.value && key !== ratherTalk.value).sort();
    return keys.length < 2 ? [] : [{ set: keys.join(' '), name: keys.map(labelOf).join(' + '), mix }];
  });
}

function saidOfSet(answers: Answers, set: string): Said {
  const told = toldIn(answers);
  const same = told.filter((one) => one.set === set);
  if (same.length > 0) {
    const parts = same.map(({ mix }) => wordsOf(mix));
    return { kind: 'said', words: parts.join('; '), parts };
  }
  if (answers.mixed === 'no') return said('Said nothing was taken together');
  if (answers.mixed === 'not_sure' || answers.mixed === 'rather_talk') return { kind: answers.mixed };
  return told.length > 0 ? said('Not among the mixes they told') : { kind: 'not_answered' };
}

const said = (words: string): Said => ({ kind: 'said', words, parts: [words] });

function wordsOf({ howOften, lastWhen }: Mix): string {
  const often = bandOf(HOW_OFTEN, howOften);
  const last = bandOf(LAST_USED, lastWhen);
  return ['Taken together', often, last && `last: ${last}`].filter((part) => part !== null).join(' · ');
}

function bandOf(bands: readonly { readonly value: string; readonly label: Words }[], value: string | null) {
  return bands.find((band) => band.value === value)?.label.en ?? null;
}
