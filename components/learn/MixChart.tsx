import { LevelPattern } from '@/components/LevelPattern';
import type { Language } from '@/domain/language';
import { GROUPS } from '@/domain/substances/catalogue';
import { CO_USE_LEVELS } from '@/domain/substances/co-use-rule';
import type { ChartField } from '@/domain/taught/co-use-chart';
import { Cites } from './Cites';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS as SAYS } from './catalogue-words';
import { LevelMark } from './LevelMark';
import { Part } from './Part';

/** A square of the chart, and the strip the numbers stand in. */
const SQUARE = 26;
const EDGE = 24;
const SIZE = EDGE + SQUARE * GROUPS.length;

export interface MixChartProps {
  readonly lang: Language;
  readonly fields: readonly ChartField[];
  /** The numbers of what a field rests on. */
  readonly numbersOf: (field: ChartField) => readonly number[];
}

/** Ten kinds by ten, each square the worst of its pairs. The numbers are told beneath, and all of it again in a table. */
export function MixChart({ lang, fields, numbersOf }: MixChartProps) {
  const place = (group: ChartField['one']) => GROUPS.indexOf(group);
  return (
    <>
      <figure className={styles.figure}>
        <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className={styles.chart} aria-hidden="true" focusable="false">
          {GROUPS.map(({ id }, at) => (
            <g key={id} className={styles.scale}>
              <text x={EDGE + SQUARE * (at + 0.5)} y={17}>
                {at + 1}
              </text>
              <text x={12} y={EDGE + SQUARE * (at + 0.5) + 5}>
                {at + 1}
              </text>
            </g>
          ))}
          {fields.flatMap(({ one, other, worst }) =>
            [[one, other] as const, ...(one === other ? [] : [[other, one] as const])].map(([row, column]) => (
              <g
                key={`${row.id} ${column.id}`}
                className={worst ? styles[worst] : undefined}
                transform={`translate(${EDGE + SQUARE * place(column) + 3} ${EDGE + SQUARE * place(row) + 3})`}
              >
                {worst && <LevelPattern level={worst} />}
              </g>
            )),
          )}
        </svg>
        <figcaption>
          <h2>{SAYS.chartKey[lang]}</h2>
          <ul className={styles.key}>
            {CO_USE_LEVELS.map((level) => (
              <li key={level}>
                <LevelMark level={level} lang={lang} short />
              </li>
            ))}
          </ul>
          <h2>{SAYS.chartNumbers[lang]}</h2>
          <ol>
            {GROUPS.map(({ id, label }) => (
              <li key={id}>{label[lang]}</li>
            ))}
          </ol>
        </figcaption>
      </figure>
      <Part>
        <h2>{SAYS.chartTable[lang]}</h2>
        <table className={styles.table}>
          <thead>
            <tr>
              {[SAYS.twoKinds, SAYS.theWorst, SAYS.ofWhich].map((head) => (
                <th key={head.en} scope="col">
                  {head[lang]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => {
              const { one, other, worst, pairs, unknown } = field;
              return (
                worst && (
                  <tr key={`${one.id} ${other.id}`}>
                    <th scope="row">
                      {one === other
                        ? `${SAYS.twoOf[lang]} ${one.label[lang]}`
                        : `${one.label[lang]} + ${other.label[lang]}`}
                    </th>
                    <td data-label={SAYS.theWorst[lang]}>
                      <LevelMark level={worst} lang={lang} short />
                      <Cites numbers={numbersOf(field)} lang={lang} />
                    </td>
                    <td data-label={SAYS.ofWhich[lang]}>
                      {unknown} {SAYS.outOf[lang]} {pairs}
                    </td>
                  </tr>
                )
              );
            })}
          </tbody>
        </table>
      </Part>
    </>
  );
}
