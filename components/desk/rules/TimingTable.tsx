import { ColumnHeads } from '@/components/desk/ColumnHeads';
import queue from '@/components/desk/queue.module.css';
import type { Substance } from '@/domain/substances/catalogue';
import type { Span } from '@/domain/substances/substance';
import { Cited } from './Cited';
import { ReviewLine } from './ReviewLine';
import styles from './rules.module.css';
import { DANGER_WORDS, TIMING_BASIS_WORDS } from './timing-words';

export interface TimingTableProps {
  readonly substances: readonly Substance[];
  readonly ruleSet: string;
  readonly unfolded?: boolean;
}

/** What happens when a person stops suddenly, and when: one row a substance. */
export function TimingTable({ substances, ruleSet, unfolded }: TimingTableProps) {
  return (
    <table className={`${queue.queue} ${styles.table}`}>
      <caption>Counted from the last use. “Not known” means that no figure was adopted.</caption>
      <thead>
        <tr>
          <ColumnHeads
            columns={['Substance', 'Sudden stop', 'Starts', 'Strongest', 'Lasts', 'What can happen', 'Rests on']}
          />
        </tr>
      </thead>
      <tbody>
        {substances.map((one) => (
          <Row key={one.id} substance={one} ruleSet={ruleSet} unfolded={unfolded} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ substance, ruleSet, unfolded }: { substance: Substance; ruleSet: string; unfolded?: boolean }) {
  const { danger, onsetHours, peakHours, lastsDays, mainDangers, timing } = substance.abruptStop;
  // What the figures rest on; where none was adopted, what else is known of the substance.
  const sources = timing.sources.length > 0 ? timing.sources : substance.sources;
  return (
    <tr id={`timing-${substance.id}`}>
      <th scope="row" data-label="Substance">
        <strong>{substance.label.en}</strong>
        <span lang="es" className={styles.second}>
          {substance.label.es}
        </span>
      </th>
      <td data-label="Sudden stop">
        <strong className={styles[danger]}>{DANGER_WORDS[danger]}</strong>
      </td>
      <td data-label="Starts">{spanWords(onsetHours, 'hours')}</td>
      <td data-label="Strongest">{spanWords(peakHours, 'hours')}</td>
      <td data-label="Lasts">{spanWords(lastsDays, 'days')}</td>
      <td data-label="What can happen">
        {mainDangers.length === 0 ? (
          <span>Nothing listed</span>
        ) : (
          <ul className={styles.plain}>
            {mainDangers.map(({ en, es }) => (
              <li key={en}>
                {en}
                <span lang="es" className={styles.second}>
                  {es}
                </span>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label="Rests on">
        <div>
          <p className={styles.cited}>{timing.basis ? TIMING_BASIS_WORDS[timing.basis] : 'No figure adopted.'}</p>
          {timing.note && <p className={styles.cited}>{timing.note}</p>}
          <Cited ids={sources} unfolded={unfolded} />
          <ReviewLine of={substance.id} ruleSet={ruleSet} />
        </div>
      </td>
    </tr>
  );
}

/** "6 to 24 hours"; a missing figure stays missing. */
export function spanWords(span: Span | null, unit: 'hours' | 'days'): string {
  if (!span) return 'Not known';
  const [from, to] = span;
  return from === to ? `${from} ${unit}` : `${from} to ${to} ${unit}`;
}
