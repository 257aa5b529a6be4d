import type { Words } from '@/domain/language';
import type { SourceId } from '@/domain/sources';
import { SUBSTANCE_IDS, type SubstanceId, substance } from '@/domain/substances/catalogue';
import type { Span, StopDanger } from '@/domain/substances/substance';

/** Hours since the last use, as an interval; `maxH` null is open ("longer"). Null: not sure. */
export type LastUse = { readonly minH: number; readonly maxH: number | null } | null;

export interface Stopped {
  readonly id: SubstanceId;
  readonly lastUse: LastUse;
}

export const WITHDRAWAL_STATES = ['not_yet', 'may_have_begun', 'likely_now', 'past', 'not_known'] as const;
export type WithdrawalState = (typeof WITHDRAWAL_STATES)[number];

/** For staff. */
export const WITHDRAWAL_WORDS: Readonly<Record<WithdrawalState, Words>> = {
  not_yet: { en: 'not yet', es: 'todavía no' },
  may_have_begun: { en: 'may have begun', es: 'puede haber empezado' },
  likely_now: { en: 'likely now', es: 'probable ahora' },
  past: { en: 'the usual time has passed', es: 'ya pasó el tiempo usual' },
  not_known: { en: 'not known', es: 'no se sabe' },
};

/**
 * One substance's withdrawal on a line whose 0 is now, in hours; before now is negative. Each span runs from the earliest
 * to the latest moment that the facts and the last use permit. Null is a missing figure or an unknown last use: it stays
 * missing, and never reads as over. `ends[1]` null: nobody can say by when it is over.
 */
export interface WithdrawalLine {
  readonly id: SubstanceId;
  readonly danger: StopDanger;
  readonly starts: Span | null;
  readonly peaks: Span | null;
  readonly ends: readonly [number, number | null] | null;
  readonly state: WithdrawalState;
  readonly sources: readonly SourceId[];
  /** `source`: the sources give the figures; `general`: to be checked; null: there are none. */
  readonly basis: 'source' | 'general' | null;
  readonly note: string | null;
}

/** Hours from now in which withdrawals that can be dangerous may run at once. `to` null: no end is known. */
export interface Overlap {
  readonly from: number;
  readonly to: number | null;
  readonly substances: readonly SubstanceId[];
}

export interface WithdrawalTimeline {
  /** In catalogue order, each substance once. */
  readonly lines: readonly WithdrawalLine[];
  readonly overlaps: readonly Overlap[];
  /** Dangerous to stop, and not to be placed: the last use is not known, or the facts hold no onset. Never over. */
  readonly notPlaced: readonly { readonly id: SubstanceId; readonly why: 'last_use_not_known' | 'no_figure' }[];
}

const DAY = 24;

/**
 * Where several withdrawals stand, from the last use of each. A substance given twice counts by its latest use. Figures
 * are the catalogue's, provisional, and for staff alone: each line carries its sources.
 */
export function withdrawalTimeline(stopped: readonly Stopped[]): WithdrawalTimeline {
  const lines = SUBSTANCE_IDS.flatMap((id) => {
    const uses = stopped.filter((one) => one.id === id);
    return uses.length > 0 ? [lineOf(id, latestOf(uses.map(({ lastUse }) => lastUse)))] : [];
  });
  const dangerous = lines.filter(({ danger }) => danger === 'life_threatening' || danger === 'serious');
  return {
    lines,
    overlaps: overlapsOf(dangerous),
    notPlaced: dangerous
      .filter(({ starts }) => starts === null)
      .map(({ id }) => ({ id, why: substance(id).abruptStop.onsetHours ? 'last_use_not_known' : 'no_figure' })),
  };
}

/** One answer that is not sure leaves all of them not sure. */
function latestOf(uses: readonly LastUse[]): LastUse {
  const known = uses.flatMap((use) => use ?? []);
  if (known.length < uses.length) return null;
  const most = known.map(({ maxH }) => maxH).filter((hours) => hours !== null);
  return { minH: Math.min(...known.map(({ minH }) => minH)), maxH: most.length > 0 ? Math.min(...most) : null };
}

function lineOf(id: SubstanceId, lastUse: LastUse): WithdrawalLine {
  const { danger, onsetHours, peakHours, lastsDays, timing } = substance(id).abruptStop;
  const days: Span | null = lastsDays && [lastsDays[0] * DAY, lastsDays[1] * DAY];
  const ends = lastUse && onsetHours ? endOf(days, lastUse) : null;
  const starts = placed(onsetHours, lastUse);
  return {
    id,
    danger,
    starts,
    peaks: placed(peakHours, lastUse),
    ends,
    state: stateOf(starts, ends),
    sources: timing.sources,
    basis: timing.basis,
    note: timing.note ?? null,
  };
}

/** Hours after a last use as hours from now. With an open last use the earliest is not known: it may be any time ago. */
function placed(span: Span | null, lastUse: LastUse): Span | null {
  if (!span || !lastUse) return null;
  return [lastUse.maxH === null ? Number.NEGATIVE_INFINITY : span[0] - lastUse.maxH, span[1] - lastUse.minH];
}

function endOf(span: Span | null, { minH, maxH }: NonNullable<LastUse>): readonly [number, number | null] {
  const from = maxH === null || !span ? Number.NEGATIVE_INFINITY : span[0] - maxH;
  return [from, span && span[1] - minH];
}

function stateOf(starts: Span | null, ends: WithdrawalLine['ends']): WithdrawalState {
  if (!starts) return 'not_known';
  if (ends?.[1] !== undefined && ends[1] !== null && ends[1] < 0) return 'past';
  if (starts[0] > 0) return 'not_yet';
  return starts[1] > 0 ? 'may_have_begun' : 'likely_now';
}

/** The hours, now or later, that lie in two windows or more; cut where who is in them changes. */
function overlapsOf(lines: readonly WithdrawalLine[]): Overlap[] {
  const windows = lines.flatMap(({ id, starts, ends }) => {
    const to = ends?.[1] ?? null;
    return starts && (to === null || to > 0) ? [{ id, from: Math.max(0, starts[0]), to }] : [];
  });
  const cuts = [...new Set(windows.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))].sort(
    (a, b) => a - b,
  );
  return cuts.flatMap((from, i) => {
    const within = windows.filter((one) => one.from <= from && (one.to === null || one.to > from));
    return within.length > 1 ? [{ from, to: cuts[i + 1] ?? null, substances: within.map(({ id }) => id) }] : [];
  });
}
