import type { Ladder } from '@/domain/lead/last-use';
import { substance } from '@/domain/substances/catalogue';
import type { Overlap, WithdrawalTimeline } from '@/domain/substances/withdrawal';
import { aheadWords, lastingWords } from './since-words';

const HOURS_A_DAY = 24;
const NO_HOURS: Readonly<Record<WithdrawalTimeline['notPlaced'][number]['why'], string>> = {
  last_use_not_known: 'the last use is not known',
  no_figure: 'there is no figure',
};

/** When withdrawals that can be dangerous may run at once: from now, and since the last use of each. No hours are made up. */
export function Overlaps({ ladder: { overlaps, notPlaced, rungs } }: { ladder: Ladder }) {
  const label = (id: Overlap['substances'][number]) => substance(id).label.en;
  /** The hours since one last use through which an overlap may run: of its own withdrawal, those not over by now. */
  const since = (id: Overlap['substances'][number], { from, to }: Overlap): string => {
    const { since: last = null, stop = null } = rungs.find(({ use }) => use.id === id) ?? {};
    if (!last) return NO_HOURS.last_use_not_known;
    const ends = [
      last.max === null || to === null ? null : last.max + to,
      stop?.lastsDays ? stop.lastsDays[1] * HOURS_A_DAY : null,
    ].filter((hours) => hours !== null);
    const least = Math.max(last.min + from, stop?.onsetHours?.[0] ?? 0);
    return lastingWords(least, ends.length > 0 ? Math.min(...ends) : null);
  };
  return (
    <>
      {overlaps.length > 0 && (
        <>
          <p>Withdrawals that can be dangerous, and may run at once:</p>
          <ul>
            {overlaps.map((overlap) => (
              <li key={overlap.from}>
                <strong>{overlap.substances.map(label).join(' with ')}</strong>: {aheadWords(overlap.from, overlap.to)}.
                Since its last use: {overlap.substances.map((id) => `${label(id)} ${since(id, overlap)}`).join(', ')}.
              </li>
            ))}
          </ul>
        </>
      )}
      {notPlaced.length > 0 && (
        <p>
          Dangerous to stop as well, at hours nobody can tell:{' '}
          {notPlaced.map(({ id, why }) => `${label(id)}, since ${NO_HOURS[why]}`).join('; ')}.
        </p>
      )}
    </>
  );
}
