import type { Answers } from '@/domain/intake/answers';
import { HOW_OFTEN } from '@/domain/intake/bands';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import type { MixFinding } from '@/domain/substances/co-use';
import { bandWords } from './band-words';

/** A mix of the co-use table as the caller told it: under which numbers, and how often each time. */
export interface ToldMix {
  /** "Mix 1"; "Mix 1 and 3" where the same set was told twice. */
  readonly name: string;
  /** The first of its numbers. */
  readonly number: number;
  readonly howOften: string;
}

/** The mixes in the order told, by their substances joined with `+` in catalogue order, as co-use names them. */
export function toldMixes({ mixes, substances }: Answers): Readonly<Record<string, ToldMix>> {
  const idOf = (key: string) => substances?.find((use) => use.key === key)?.id;
  const told = mixes.map(({ which, howOften }, at) => {
    const ids = (which ?? []).map(idOf);
    return {
      key: SUBSTANCE_IDS.filter((id) => ids.includes(id)).join('+'),
      number: at + 1,
      howOften: bandWords(HOW_OFTEN, howOften),
    };
  });
  return Object.fromEntries(
    told.map(({ key }) => {
      const same = told.filter((one) => one.key === key);
      return [
        key,
        {
          name: `Mix ${same.map(({ number }) => number).join(' and ')}`,
          number: same[0]?.number ?? 0,
          howOften: [...new Set(same.map((one) => one.howOften))].join('; '),
        },
      ];
    }),
  );
}

/** Mixes, worst first as they come, and as told where they are as bad. */
export function inColumns(mixes: readonly MixFinding[], told: Readonly<Record<string, ToldMix>>): MixFinding[] {
  const levels = [...new Set(mixes.map(({ level }) => level))];
  const number = ({ substances }: MixFinding) => told[substances.join('+')]?.number ?? 0;
  return mixes.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || number(a) - number(b));
}
