import type { Answers } from '@/domain/intake/answers';
import { givenOf, keyOf } from '@/domain/intake/flow';
import { type Asked, ask, type Given, type Item, say } from '@/domain/intake/question';
import type { Step } from '@/domain/intake/step';
import { STEPS } from '@/domain/intake/steps';
import { mix } from '@/domain/intake/steps/mix';
import { mixes } from '@/domain/intake/steps/mixes';
import { canBothBe, type Said, saidTo, type Verdict, verdictOf } from '@/domain/lead/said';
import { mixesCompared } from '@/domain/lead/side-by-side-mixes';

/** One question, and what each side said to it. */
export interface Compared {
  readonly question: string;
  readonly mine: Said;
  readonly theirs: Said;
  readonly verdict: Verdict;
}

/** The rows of one page of the form. */
export interface ComparedPart {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Compared[];
}

/** One side of a pair: what they said, and when they sent it. */
export interface Side {
  readonly answers: Answers;
  readonly sentAt: Date;
}

/**
 * Two people's answers about one person, question by question in the form's order, in English. A new question takes part
 * by itself. What neither answered is there too, as `neither`. Pure: the same two sides give the same rows.
 */
export function sideBySide(mine: Side, theirs: Side): readonly ComparedPart[] {
  const parts = STEPS.filter(({ compared }) => compared !== false).flatMap((step) => [
    ...itemsOfBoth(step, mine, theirs).map((item) => partOf(step, item, mine, theirs)),
    ...(step.slug === mixes.slug ? [{ key: mix.slug, title: 'Mixes told', rows: mixesCompared(mine, theirs) }] : []),
  ]);
  return parts.filter(({ rows }) => rows.length > 0);
}

const UNHEARD: readonly Said['kind'][] = ['not_answered', 'not_named'];

/** Whether nobody said anything to it at all. "Not sure" from both is something said, and is shown. */
export const isBlank = ({ mine, theirs }: Compared): boolean =>
  UNHEARD.includes(mine.kind) && UNHEARD.includes(theirs.kind);

/** How many rows came to each verdict. */
export function verdictsIn(parts: readonly ComparedPart[]): Readonly<Record<Verdict, number>> {
  const count = { same: 0, fits: 0, differs: 0, one_only: 0, neither: 0 };
  for (const { rows } of parts) for (const { verdict } of rows) count[verdict] += 1;
  return count;
}

/** Whoever answers, it is asked about the person: so the questions of the two sides read alike. */
const givenIn = ({ answers }: Side, item: Item | null): Given => ({ ...givenOf(answers.said, item), voice: 'they' });

const itemsIn = (step: Step, side: Side): readonly Item[] => step.repeats?.(givenIn(side, null)) ?? [];

function itemsOfBoth(step: Step, mine: Side, theirs: Side): readonly (Item | null)[] {
  if (!step.repeats) return [null];
  const all = [...itemsIn(step, mine), ...itemsIn(step, theirs)];
  return [...new Map(all.map((item) => [item.key, item])).values()];
}

function partOf(step: Step, item: Item | null, mine: Side, theirs: Side): ComparedPart {
  const given = givenIn(mine, item);
  const title = typeof step.title === 'function' ? step.title(given) : say(step.title, 'they');
  const key = keyOf(step.slug, item?.key);
  // The two sides may have been asked different questions: what one was asked is compared all the same.
  const asked = [mine, theirs].flatMap((side) => ask(step.questions, givenIn(side, item)));
  const once = [...new Map(asked.map((one) => [one.id, one])).values()];
  const names = (side: Side) => item === null || itemsIn(step, side).some((one) => one.key === item.key);
  const rows = once.map((one) => compared(one, key, [mine, theirs], [names(mine), names(theirs)]));
  return { key, title: title.en, rows };
}

function compared(
  asked: Asked,
  key: string,
  [mine, theirs]: readonly [Side, Side],
  named: readonly [boolean, boolean],
): Compared {
  const answerOf = (side: Side) => side.answers.said[key]?.[asked.id] ?? null;
  const said = (side: Side, isNamed: boolean): Said =>
    isNamed ? saidTo(asked, answerOf(side)) : { kind: 'not_named' };
  const [ours, others] = [said(mine, named[0]), said(theirs, named[1])];
  const timed = (side: Side) => ({ value: answerOf(side), sentAt: side.sentAt });
  return {
    question: asked.label.en,
    mine: ours,
    theirs: others,
    verdict: verdictOf(ours, others, canBothBe(timed(mine), timed(theirs))),
  };
}
