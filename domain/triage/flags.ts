import type { Flag } from '@/domain/triage/input';

type List = readonly string[] | null;

/** A yes-or-no answer as triage reads it: not sure is `unsure`; what was not answered, or is rather talked about, null. */
export function flagOf(answer: 'yes' | 'no' | 'not_sure' | 'rather_talk' | null): Flag {
  if (answer === 'not_sure') return 'unsure';
  return answer === 'yes' ? true : answer === 'no' ? false : null;
}

/** Whether any of these is ticked on a list that was answered. */
export function ticked(list: List, any: readonly string[]): Flag {
  if (list === null || list.includes('rather_talk')) return null;
  return list.includes('not_sure') ? 'unsure' : any.some((one) => list.includes(one));
}

/** The same of a box that the list did not always have: left unticked it is no "no", since it may not have been there. */
export function tickedIfThere(list: List, one: string): Flag {
  return ticked(list, [one]) || null;
}

/** One thing asked in two places: a yes in either stands, then "not sure", then a no. */
export function eitherOf(a: Flag, b: Flag): Flag {
  return ([true, 'unsure', false] as const).find((answer) => a === answer || b === answer) ?? null;
}
