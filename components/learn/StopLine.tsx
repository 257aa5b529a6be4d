import type { Language } from '@/domain/language';
import type { AbruptStop, Span } from '@/domain/substances/substance';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS } from './catalogue-words';

const HOUR = 1;
const DAY = 24;
/** The line's end: sixty days, a little past the longest figure there is. */
const END = 60 * DAY;

/** Where an hour after the last use lies, in per cent of the line. Logarithmic: figures run from one hour to two months. */
export function placeOf(hours: number): number {
  const place = Math.log(Math.max(hours, HOUR) / HOUR) / Math.log(END / HOUR);
  return Math.round(Math.min(place, 1) * 1000) / 10;
}

// The numbers after “1 day” are days too: two words side by side would run together on a phone.
const TICKS = [
  { hours: 6, en: '6 h', es: '6 h' },
  { hours: DAY, en: '1 day', es: '1 día' },
  { hours: 3 * DAY, en: '3', es: '3' },
  { hours: 7 * DAY, en: '7', es: '7' },
  { hours: 14 * DAY, en: '14', es: '14' },
  { hours: 30 * DAY, en: '30', es: '30' },
] as const;

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
      {TICKS.map(({ hours }) => (
        <line key={hours} className={styles.tick} x1={`${placeOf(hours)}%`} x2={`${placeOf(hours)}%`} y1="0" y2="30" />
      ))}
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

/** The patterns, once a page, with what each means. */
export function StopKey({ lang }: { lang: Language }) {
  return (
    <>
      <svg width="0" height="0" className={styles.patterns} aria-hidden="true" focusable="false">
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="3" height="6" fill="currentColor" />
        </pattern>
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
