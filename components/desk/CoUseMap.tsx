import type { CoUseMap as CoUseMapped, MapCell, Mapped } from '@/domain/lead/co-use-map';
import { CO_USE_LEVELS } from '@/domain/substances/pairs';
import styles from './co-use.module.css';
import { SourceList } from './Findings';
import { LevelMark } from './LevelMark';
import lead from './lead.module.css';
import { oftenWords } from './often-words';
import { WideTable } from './WideTable';

/**
 * Substances against substances: in each cell how often, as a word, and how bad, as pattern and colour. Larger mixes stand
 * above it. Choosing a cell leads to what is known of the two, with its sources.
 */
export function CoUseMap({ map: { substances, cells, larger } }: { map: CoUseMapped }) {
  const at = ({ key }: Mapped): number => substances.findIndex((one) => one.key === key);
  // By their places alone: what somebody took is no part of an address.
  const idOf = ({ one, other }: MapCell): string => `pair-${at(one) + 1}-${at(other) + 1}`;
  const told = cells.filter(({ together }) => together.length > 0);
  const sameMonth = cells.filter(({ together }) => together.length === 0);
  return (
    <>
      {larger.length > 0 && (
        <ul className={styles.larger}>
          {larger.map((mix) => (
            <li key={mix.number}>
              <strong>
                Mix {mix.number}: {mix.substances.map(({ label }) => label.en).join(' + ')}
              </strong>
              , {oftenWords(mix.howOften)} · <LevelMark level={mix.level} />
            </li>
          ))}
        </ul>
      )}
      <WideTable label="Map of pairs">
        <table className={styles.map}>
          <caption className="visually-hidden">
            Each two substances: how often together, and how dangerous that is. Each leads to why.
          </caption>
          <thead>
            <tr>
              <th scope="col">With</th>
              {substances.slice(0, -1).map(({ key, label }) => (
                <th key={key} scope="col">
                  {label.en}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {substances.slice(1).map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label.en}</th>
                {substances.slice(0, -1).map((column) => {
                  const cell = cells.find(({ one, other }) => one.key === column.key && other.key === row.key);
                  return (
                    <td key={column.key}>
                      {cell && (
                        <a href={`#${idOf(cell)}`}>
                          <LevelMark level={cell.level} says={inCell(cell)} />
                        </a>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <ul className={styles.key} aria-label="What the patterns mean">
        {CO_USE_LEVELS.map((level) => (
          <li key={level}>
            <LevelMark level={level} />
          </li>
        ))}
      </ul>
      {told.length > 0 && (
        <ul className={lead.findings}>
          {told.map((cell) => (
            <Why key={idOf(cell)} id={idOf(cell)} cell={cell} />
          ))}
        </ul>
      )}
      {sameMonth.length > 0 && (
        <details className={lead.sources}>
          <summary>Used in the same month, not named together ({sameMonth.length})</summary>
          <ul className={lead.findings}>
            {sameMonth.map((cell) => (
              <Why key={idOf(cell)} id={idOf(cell)} cell={cell} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const inCell = ({ together }: MapCell): string =>
  together.length === 0 ? 'same month' : together.map(oftenWords).join('; ');

function Why({ id, cell: { one, other, pair, groupRule, level } }: { id: string; cell: MapCell }) {
  return (
    <li id={id} className={styles.why}>
      <p>
        <strong>
          {one.label.en} with {other.label.en}:
        </strong>{' '}
        <LevelMark level={level} />
      </p>
      <p>
        {pair
          ? [pair.words.en, groupRule && groupRule.level === level ? groupRule.words.en : '', pair.toStaff.en].join(' ')
          : 'One of them is not in our list, so we do not know how they act together. Not known does not mean safe.'}
      </p>
      {pair && pair.sources.length > 0 && <SourceList ids={pair.sources} />}
    </li>
  );
}
