import type { Answers, Use } from '@/domain/intake/answers';
import { type Interval, intervalOf, LAST_USED } from '@/domain/intake/bands';
import { type SubstanceId, substance } from '@/domain/substances/catalogue';
import type { AbruptStop } from '@/domain/substances/substance';
import {
  type Overlap,
  type WithdrawalLine,
  type WithdrawalTimeline,
  withdrawalTimeline,
} from '@/domain/substances/withdrawal';

/** One sending, as far as it can be read. */
export interface Sent {
  readonly answers: Answers;
  readonly sentAt: Date;
}

/** One substance on the ladder. */
export interface Rung {
  readonly use: Use;
  /** When the answer that holds now was first sent, and last. */
  readonly told: { readonly first: Date; readonly last: Date };
  /** Hours since the last use, now. Null: not sure, or not answered; never zero. */
  readonly since: Interval | null;
  /** What the catalogue holds of a sudden stop; null for what is not in it. */
  readonly stop: AbruptStop | null;
  /** Where a withdrawal stands now; null for what is not in the catalogue. */
  readonly line: WithdrawalLine | null;
}

export interface Ladder {
  /** In the order told. */
  readonly rungs: readonly Rung[];
  /** Hours from now in which withdrawals that can be dangerous may run at once. */
  readonly overlaps: readonly Overlap[];
  /** Dangerous to stop, at hours nobody can tell. */
  readonly notPlaced: WithdrawalTimeline['notPlaced'];
}

const HOUR = 60 * 60_000;

/**
 * How long ago each substance was last used, at this moment, by everything that was sent, oldest first. An answer that
 * was sent again unchanged may have been looked at again or not: the hours run from the last sending for the least, and
 * from the first for the most. Null where nothing was said of substances. Pure: the moment is an argument.
 */
export function lastUseLadder(sent: readonly Sent[], now: Date): Ladder | null {
  const uses = sent.at(-1)?.answers.substances ?? [];
  if (uses.length === 0) return null;
  const told = uses.map((use) => ({ use, told: toldOf(use, sent) }));
  const rungs = told.map(({ use, told: { first, last } }) => ({
    use,
    told: { first, last },
    since: moved(intervalOf(LAST_USED, use.lastUsed), hoursTo(now, last), hoursTo(now, first)),
  }));
  const { lines, overlaps, notPlaced } = withdrawalTimeline(
    rungs.flatMap(({ use: { id }, since }) =>
      id ? [{ id, lastUse: since && { minH: since.min, maxH: since.max } }] : [],
    ),
  );
  const lineOf = (id: SubstanceId | null) => lines.find((line) => line.id === id) ?? null;
  return {
    rungs: rungs.map((rung) => ({
      ...rung,
      stop: rung.use.id && substance(rung.use.id).abruptStop,
      line: lineOf(rung.use.id),
    })),
    overlaps,
    notPlaced,
  };
}

/** The unbroken run of sendings, up to the last, that say the same of its last use. */
function toldOf({ key, lastUsed }: Use, sent: readonly Sent[]): Rung['told'] {
  const same = ({ answers }: Sent) =>
    answers.substances?.some((use) => use.key === key && use.lastUsed === lastUsed) ?? false;
  const run = sent.slice(sent.findLastIndex((one) => !same(one)) + 1).map(({ sentAt }) => sentAt);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) throw new RangeError('A use is looked for in a sending that holds it');
  return { first, last };
}

const hoursTo = (now: Date, then: Date): number => Math.max(0, now.getTime() - then.getTime()) / HOUR;

const moved = (band: Interval | null, least: number, most: number): Interval | null =>
  band && { min: band.min + least, max: band.max === null ? null : band.max + most };
