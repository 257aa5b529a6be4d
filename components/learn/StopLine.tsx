import { placeOf, TICKS } from '@/components/hour-line';
import type { Language } from '@/domain/language';
import type { AbruptStop, Span } from '@/domain/substances/substance';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS } from './catalogue-words';

const DAY = 24;

const days = (span: Span | null): Span | null => span && [span[0] * DAY, span[1] * DAY];

type Part = 'starts' | 'strongest' | 'over';

/** Told apart by pattern, not by colour: hatched, full, and an open dashed frame. */
const FILLS: Readonly<Record<Part, string>> = { starts: 'url(#hatch)', strongest: 'currentColor', over: 'none' };

function Bar({ span, y, part }: { span: Span | null; y: number; part: Part }) {
  if (!span) return null;
  const [from, to] = [placeOf(span[0]), placeOf(span[1])];
  const width = `${Math.max(to - from, 1)}%`;
  return <rect className={styles[part]} fill={FILLS[part]} x={`${from}%`} y={y} width={width} height="8" />;
}

/** One substance's withdrawal: a hatched bar where it starts, a full one where it is strongest, an open one where it ends. */
export function StopLine({ stop }: { stop: AbruptStop }) {
  return (
    <svg className={styles.track} width="100%" height="30" aria-hidden="true" focusable="false">
      <use href="#ticks" />
      <Bar span={stop.onsetHours} y={2} part="starts" />
      <Bar span={stop.peakHours} y={11} part="strongest" />
      <Bar span={days(stop.lastsDays)} y={20} part="over" />
    </svg>
  );
}

/** The scale above or below the lines. */
export function StopScale({ lang }: { lang: Language }) {
  return (
    <svg className={styles.track} width="100%" height="24" aria-hidden="true" focusable="false">
      {TICKS.map((tick) => (
        <text key={tick.hours} className={styles.scale} x={`${placeOf(tick.hours)}%`} y="16">
          {tick[lang]}
        </text>
      ))}
    </svg>
  );
}

/** The patterns and the lines' ticks, once a page, with what each pattern means. */
export function StopKey({ lang }: { lang: Language }) {
  return (
    <>
      <svg width="0" height="0" className={styles.patterns} aria-hidden="true" focusable="false">
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3" height="6" fill="currentColor" />
        </pattern>
        <g id="ticks">
          {TICKS.map(({ hours }) => {
            const place = `${placeOf(hours)}%`;
            return <line key={hours} className={styles.tick} x1={place} x2={place} y1="0" y2="30" />;
          })}
        </g>
      </svg>
      <ul className={styles.key}>
        {(['starts', 'strongest', 'over'] as const).map((part) => (
          <li key={part}>
            <svg width="32" height="12" aria-hidden="true" focusable="false">
              <rect className={styles[part]} fill={FILLS[part]} x="1" y="1" width="30" height="10" />
            </svg>{' '}
            {CATALOGUE_WORDS[part][lang]}
          </li>
        ))}
      </ul>
    </>
  );
}
