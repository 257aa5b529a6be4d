import { placeOf, TICKS } from '@/components/hour-line';
import { LAST_USED } from '@/domain/intake/bands';
import type { Ladder, Rung } from '@/domain/lead/last-use';
import type { Span } from '@/domain/substances/substance';
import { WITHDRAWAL_WORDS } from '@/domain/substances/withdrawal';
import { bandWords } from './band-words';
import { ColumnHeads } from './ColumnHeads';
import { SourceList } from './Findings';
import styles from './ladder.module.css';
import lead from './lead.module.css';
import { Overlaps } from './Overlaps';
import { oftenWords } from './often-words';
import { spanWords } from './rules/TimingTable';
import { DANGER_WORDS, TIMING_BASIS_WORDS } from './rules/timing-words';
import { sinceWords } from './since-words';
import { WideTable } from './WideTable';

export interface LastUseLadderProps {
  /** Null where nothing was said of substances. */
  readonly ladder: Ladder | null;
  /** A moment in the centre's time. */
  readonly moment: (at: Date) => string;
}

const DAY = 24;
const HEAD = [
  'Substance',
  'Last time, as told',
  'That is now',
  'Withdrawal starts',
  'Strongest',
  'Lasts',
  'Now, and what that rests on',
];

/** How long ago each was last used, on a line of hours that moves with each look, over the time in which a withdrawal runs. */
export function LastUseLadder({ ladder, moment }: LastUseLadderProps) {
  if (!ladder) return null;
  const { rungs } = ladder;
  return (
    <section aria-labelledby="last-use">
      <h2 id="last-use">Last use, and withdrawal</h2>
      <p className={lead.small}>
        Times count from the last use. They are the usual ones after a sudden stop of what is used daily, and await a
        medical director’s sign-off. What is not known is not drawn.
      </p>
      <Patterns />
      <ol className={styles.ladder}>
        {rungs.map((rung) => (
          <li key={rung.use.key}>
            <p>
              <strong>{rung.use.label.en}</strong>: {agoWords(rung)} ·{' '}
              {rung.use.howOften === null ? 'how often: not answered' : `used: ${oftenWords(rung.use.howOften)}`} ·{' '}
              {stateWords(rung)}
            </p>
            <Bars rung={rung} />
          </li>
        ))}
      </ol>
      <Scale />
      <Overlaps ladder={ladder} />
      <details>
        <summary>The same as a table, with the hours and what they rest on</summary>
        <WideTable label="Last use and withdrawal, one row each">
          <table className={`${lead.mixes} ${lead.uses}`}>
            <thead>
              <tr>
                <ColumnHeads columns={HEAD} />
              </tr>
            </thead>
            <tbody>
              {rungs.map((rung) => (
                <Row key={rung.use.key} rung={rung} moment={moment} />
              ))}
            </tbody>
          </table>
        </WideTable>
      </details>
    </section>
  );
}

function Row({ rung, moment }: { rung: Rung } & Pick<LastUseLadderProps, 'moment'>) {
  const { use, told, stop } = rung;
  const again = told.last > told.first ? `, and again ${moment(told.last)}` : '';
  return (
    <tr>
      <th scope="row">{use.label.en}</th>
      <td>
        {bandWords(LAST_USED, use.lastUsed)}
        <span className={lead.small}>
          {' '}
          (sent {moment(told.first)}
          {again})
        </span>
      </td>
      <td>{agoWords(rung)}</td>
      <td>{spanWords(stop?.onsetHours ?? null, 'hours')}</td>
      <td>{spanWords(stop?.peakHours ?? null, 'hours')}</td>
      <td>{spanWords(stop?.lastsDays ?? null, 'days')}</td>
      <td>
        {stateWords(rung)}
        {stop && <span className={lead.small}> Sudden stop: {DANGER_WORDS[stop.danger].toLowerCase()}.</span>}{' '}
        <span className={lead.small}>
          {stop?.timing.basis ? TIMING_BASIS_WORDS[stop.timing.basis] : 'No figure adopted.'}
        </span>
        {stop && stop.timing.sources.length > 0 && <SourceList ids={stop.timing.sources} />}
      </td>
    </tr>
  );
}

/** "Not sure" is said as it was said. */
const agoWords = ({ since, use }: Rung): string =>
  since
    ? sinceWords(since)
    : use.lastUsed === 'not_sure'
      ? 'not sure when'
      : bandWords(LAST_USED, use.lastUsed).toLowerCase();

function stateWords({ line, stop }: Rung): string {
  if (!line || !stop) return 'not in our list, so its withdrawal is not known';
  if (!stop.onsetHours) return 'no figure for its withdrawal';
  return `withdrawal ${WITHDRAWAL_WORDS[line.state].en}`;
}

/** The time a withdrawal usually runs, shaded; where it starts, hatched; where it is strongest, striped; and over them how long ago it was. */
function Bars({ rung: { since, stop } }: { rung: Rung }) {
  const { onsetHours = null, peakHours = null, lastsDays = null } = stop ?? {};
  return (
    <svg className={styles.track} width="100%" height="34" aria-hidden="true" focusable="false">
      {TICKS.map(({ hours }) => (
        <line key={hours} className={styles.tick} x1={`${placeOf(hours)}%`} x2={`${placeOf(hours)}%`} y1="0" y2="34" />
      ))}
      {onsetHours && lastsDays && <Bar span={[onsetHours[0], lastsDays[1] * DAY]} y={15} height={16} part="window" />}
      <Bar span={onsetHours} y={15} height={16} part="starts" />
      <Bar span={peakHours} y={26} height={5} part="strongest" />
      {since && <Bar span={[since.min, since.max ?? Number.POSITIVE_INFINITY]} y={3} height={9} part="ago" />}
    </svg>
  );
}

type Part = 'ago' | 'window' | 'starts' | 'strongest';
const FILLS: Readonly<Record<Part, string>> = {
  ago: 'currentColor',
  window: 'var(--lamp-wash)',
  starts: 'url(#ladder-hatch)',
  strongest: 'url(#ladder-stripes)',
};

function Bar({ span, y, height, part }: { span: Span | null; y: number; height: number; part: Part }) {
  if (!span) return null;
  const [from, to] = [placeOf(span[0]), placeOf(span[1])];
  // At the line's very end a bar is as wide as can still be seen.
  const x = Math.min(from, 99);
  return (
    <rect
      className={styles[part]}
      fill={FILLS[part]}
      x={`${x}%`}
      y={y}
      width={`${Math.max(to - x, 1)}%`}
      height={height}
    />
  );
}

function Scale() {
  return (
    <svg className={styles.track} width="100%" height="24" aria-hidden="true" focusable="false">
      {TICKS.map(({ hours, en }) => (
        <text key={hours} className={styles.scale} x={`${placeOf(hours)}%`} y="16">
          {en}
        </text>
      ))}
    </svg>
  );
}

const PARTS: Readonly<Record<Part, string>> = {
  ago: 'Last used, as wide as it was told',
  window: 'When a withdrawal usually runs',
  starts: 'When it starts',
  strongest: 'When it is strongest',
};

function Patterns() {
  return (
    <>
      <svg width="0" height="0" className={styles.patterns} aria-hidden="true" focusable="false">
        <pattern id="ladder-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="6" fill="currentColor" />
        </pattern>
        <pattern id="ladder-stripes" width="4" height="6" patternUnits="userSpaceOnUse">
          <rect width="3" height="6" fill="currentColor" />
        </pattern>
      </svg>
      <ul className={styles.key}>
        {(['ago', 'window', 'starts', 'strongest'] as const).map((part) => (
          <li key={part}>
            <svg width="32" height="12" aria-hidden="true" focusable="false">
              <rect className={styles[part]} fill={FILLS[part]} x="1" y="1" width="30" height="10" />
            </svg>{' '}
            {PARTS[part]}
          </li>
        ))}
      </ul>
    </>
  );
}
