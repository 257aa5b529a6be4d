import { SUBSTANCE_IDS, type SubstanceId, substance } from '@/domain/substances/catalogue';
import type { InteractionClass } from '@/domain/substances/substance';
import { couldBe, denied, known, latest, maybe } from '@/domain/triage/amount';
import type { SubstanceUse, TriageInput } from '@/domain/triage/input';
import type { TriageSettings } from '@/domain/triage/settings';

const DAYS = 24;
/** Hours after a sudden stop through which a sedative is watched (T12). */
export const TWO_WEEKS = 14 * DAYS;

/** The input as rules look at it: no nulls in the way, and the few questions that many rules ask, answered once. */
export interface Seen {
  readonly input: TriageInput;
  readonly settings: TriageSettings;
  readonly now: NonNullable<TriageInput['now']>;
  readonly suicide: NonNullable<TriageInput['suicide']>;
  readonly history: NonNullable<TriageInput['history']>;
  readonly medical: NonNullable<TriageInput['medical']>;
  /** Every substance that may have been used in the last 30 days; what surely was not is left out. */
  readonly uses: readonly SubstanceUse[];
  /** Ids of `uses` and of mixes, each once, in catalogue order. */
  readonly ids: readonly SubstanceId[];
  /** Mixes, each set once, in catalogue order. To name a mix is to say it was used. */
  readonly mixes: readonly (readonly SubstanceId[])[];
  /** Withdrawal shows now. */
  readonly inWithdrawal: boolean;
}

/** Makes an input ready for looking at. The input itself is not changed. */
export function see(input: TriageInput, settings: TriageSettings): Seen {
  const uses = (input.substances ?? []).filter(usedInLast30Days);
  const mixes = (input.together ?? []).map((mix) => SUBSTANCE_IDS.filter((id) => mix.includes(id)));
  const once = new Map(mixes.map((mix) => [mix.join('+'), mix]));
  const present = new Set([...uses.map((use) => use.id), ...mixes.flat()]);
  const now = input.now ?? {};
  return {
    input,
    settings,
    now,
    suicide: input.suicide ?? {},
    history: input.history ?? {},
    medical: input.medical ?? {},
    uses,
    ids: SUBSTANCE_IDS.filter((id) => present.has(id)),
    mixes: [...once.keys()].sort().flatMap((key) => [once.get(key) ?? []]),
    inWithdrawal: maybe(now.withdrawalSymptoms) || maybe(now.shaking),
  };
}

/** Not known counts as used. Where days and last use disagree, the answer that says "used" stands. */
function usedInLast30Days({ days30, lastUseH }: SubstanceUse): boolean {
  if (couldBe(days30, Number.MIN_VALUE) || couldBe(lastUseH, 0, 30 * DAYS)) return true;
  return !known(days30) && !known(lastUseH);
}

/** Is the substance of one of these classes? */
export function isOf(id: SubstanceId, classes: readonly InteractionClass[]): boolean {
  return classes.includes(substance(id).interactionClass);
}

/** The ids among those present that are of these classes. */
export function present(seen: Seen, classes: readonly InteractionClass[]): SubstanceId[] {
  return seen.ids.filter((id) => isOf(id, classes));
}

/** The uses of substances of these classes. */
export function usesOf(seen: Seen, classes: readonly InteractionClass[]): SubstanceUse[] {
  return seen.uses.filter((use) => isOf(use.id, classes));
}

/**
 * Used on as many days as count as daily. Days that are not known count as daily only where something else speaks for
 * dependence; a blank alone does not. A person who stopped more than ten days ago can no longer reach 20 of the
 * last 30 days, so the days before the stop are judged by the same share.
 */
export function isDaily(use: SubstanceUse, { settings, inWithdrawal, history }: Seen): boolean {
  const threshold = settings.dailyDaysIn30;
  if (!known(use.days30)) {
    const dependence = [
      use.stopped,
      use.stopping,
      use.morning,
      use.throughNight,
      history.dts,
      history.withdrawalSeizure,
    ];
    const heavy = use.id === 'alcohol' && couldBe(use.perDay, settings.heavyDrinksPerDay);
    return inWithdrawal || heavy || dependence.some(maybe) || couldBe(use.gapH, 0, 4);
  }
  if (couldBe(use.days30, threshold)) return true;
  const reachable = (30 - threshold) * DAYS;
  if (!maybe(use.stopped) || !couldBe(use.lastUseH, reachable + 1)) return false;
  const daysSince = Math.min(latest(use.lastUseH), TWO_WEEKS) / DAYS;
  return couldBe(use.days30, (threshold / 30) * (30 - daysSince));
}

/**
 * Has stopped or run out. Left blank, it is read from the rest: withdrawal showing after the earliest onset (or after a
 * last use nobody knows), or a last use two days ago and longer than withdrawal takes to begin. "No" is believed.
 */
export function hasStopped(use: SubstanceUse, { inWithdrawal }: Seen): boolean {
  if (maybe(use.stopped)) return true;
  const onset = substance(use.id).abruptStop.onsetHours;
  if (denied(use.stopped) || !onset) return false;
  if (inWithdrawal && (!known(use.lastUseH) || couldBe(use.lastUseH, onset[0]))) return true;
  return couldBe(use.lastUseH, Math.max(onset[1], 2 * DAYS));
}

/** Stopped, or cutting down. Only of daily use is a stop read from the rest: a weekend's end is not a stop. */
export function isStopping(use: SubstanceUse, seen: Seen): boolean {
  return maybe(use.stopping) || maybe(use.stopped) || (isDaily(use, seen) && hasStopped(use, seen));
}

/**
 * Was the last use between these many hours ago, ends included? When it is not known, the window counts as met for a
 * person who has stopped, or whose withdrawal shows.
 */
export function inWindow(use: SubstanceUse, [from, to]: readonly [number, number], seen: Seen): boolean {
  return known(use.lastUseH) ? couldBe(use.lastUseH, from, to) : hasStopped(use, seen) || seen.inWithdrawal;
}
