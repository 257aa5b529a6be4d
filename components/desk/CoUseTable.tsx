import type { ReactNode } from 'react';
import { type SubstanceId, substance } from '@/domain/substances/catalogue';
import type { CoUse } from '@/domain/substances/co-use';
import { LevelMark } from './LevelMark';
import styles from './lead.module.css';
import { inColumns, type ToldMix } from './mix-numbers';
import { WideTable } from './WideTable';

export interface CoUseTableProps {
  readonly coUse: CoUse;
  /** The mixes as told, by their substances joined with `+` in catalogue order: a mix has one number on the page. */
  readonly told: Readonly<Record<string, ToldMix>>;
  /** Each two of them against each other; null where fewer than two were named. */
  readonly map: ReactNode;
}

/** What was taken together: the map of it, and beneath it the table of the mixes, how often and how bad. */
export function CoUseTable({ coUse, told, map }: CoUseTableProps) {
  const simultaneous = inColumns(coUse.simultaneous, told);
  if (simultaneous.length === 0 && map === null) return null;
  const rows = [...new Set(simultaneous.flatMap((mix) => mix.substances))];
  return (
    <section aria-labelledby="co-use">
      <h2 id="co-use">Taken together</h2>
      <p className={styles.small}>Levels await a medical director’s sign-off.</p>
      {map}
      {simultaneous.length > 0 ? (
        <WideTable label="Mixes">
          <table className={styles.mixes}>
            <caption className="visually-hidden">Which substances are in which mix</caption>
            <thead>
              <tr>
                <th scope="col">Substance</th>
                {simultaneous.map((mix) => (
                  <th key={mix.substances.join('+')} scope="col">
                    {told[mix.substances.join('+')]?.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((id) => (
                <tr key={id}>
                  <th scope="row">{nameOf(id)}</th>
                  {simultaneous.map((mix) => (
                    <td key={mix.substances.join('+')}>{mix.substances.includes(id) ? '● in it' : '–'}</td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row">How often</th>
                {simultaneous.map((mix) => (
                  <td key={mix.substances.join('+')}>{told[mix.substances.join('+')]?.howOften}</td>
                ))}
              </tr>
              <tr>
                <th scope="row">Level</th>
                {simultaneous.map((mix) => (
                  <td key={mix.substances.join('+')}>
                    <LevelMark level={mix.level} />
                  </td>
                ))}
              </tr>
              <tr>
                <th scope="row">Why</th>
                {simultaneous.map((mix) => (
                  <td key={mix.substances.join('+')}>
                    {[
                      ...new Set([mix.groupRule, ...mix.pairs, ...mix.unknown].flatMap((one) => one?.words.en ?? [])),
                    ].join(' ')}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </WideTable>
      ) : (
        <p>No mix was named.</p>
      )}
    </section>
  );
}

function nameOf(id: SubstanceId): string {
  return substance(id).label.en;
}
