import type { Answers } from '@/domain/intake/answers';
import { AGES } from '@/domain/intake/steps/about-you';
import type { TriageInput } from '@/domain/triage/input';

type Suicide = NonNullable<TriageInput['suicide']>;

/** ASQ's items by their names in the screening, and in what triage reads. */
const ITEMS = {
  wish_dead: 'wishDead',
  better_off: 'betterOff',
  thoughts_week: 'thoughtsWeek',
  attempt_ever: 'attemptEver',
  thoughts_now: 'thoughtsNow',
} as const satisfies Readonly<Record<string, keyof Suicide>>;

/**
 * What somebody else tells of talk of dying, as the item of ASQ it comes nearest to. Not knowing is no "no"; and who has not
 * talked of it may think of it all the same, so that is no answer to any item.
 */
const TOLD_OF = {
  lately: { thoughtsWeek: 'yes' },
  before: { wishDead: 'yes' },
  no: {},
  not_sure: { thoughtsWeek: 'no_answer' },
  rather_talk: { thoughtsWeek: 'no_answer' },
  no_answer: { thoughtsWeek: 'no_answer' },
} as const satisfies Readonly<Record<NonNullable<Answers['talkedOfDying']>, Suicide>>;

/**
 * What triage reads of suicide: ASQ, or what somebody else tells, and a box ticked under "is this going on now". Null when
 * nothing of it was asked, or said.
 */
export function suicideOf({ suicide, talkedOfDying, dangerSigns }: Answers): TriageInput['suicide'] {
  const items = Object.entries(ITEMS).flatMap(([id, name]) => {
    const answer = suicide?.[id];
    return answer ? [[name, answer] as const] : [];
  });
  const read: Suicide = {
    ...Object.fromEntries(items),
    ...(talkedOfDying && TOLD_OF[talkedOfDying]),
    // Ticking another danger is not a "no" to this one; ticking this one is a yes, whatever else was said.
    ...(dangerSigns?.includes('suicide') && { thoughtsNow: 'yes' }),
  };
  return Object.keys(read).length > 0 ? read : null;
}

/** Years that stand for an age band; null when it was not said. No rule parts within a band. */
export const yearsOf = ({ age }: Answers): number | null => AGES.find(({ value }) => value === age)?.years ?? null;
