import type { Language } from '@/domain/language';
import type { Substance } from '@/domain/substances/catalogue';
import { STOP_IN_SHORT } from '@/domain/taught/family-words';
import { Cites } from './Cites';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS, spanWords } from './catalogue-words';

export interface StopTableProps {
  readonly lang: Language;
  readonly substances: readonly Substance[];
  readonly hrefOf?: (substance: Substance) => string;
  readonly numbersOf: (substance: Substance) => readonly number[];
}

/** The lines as a table: one row a substance. */
export function StopTable({ lang, substances, hrefOf, numbersOf }: StopTableProps) {
  const { substance, suddenStop, starts, strongest, lasts, fromLastUse } = CATALOGUE_WORDS;
  return (
    <table className={styles.table}>
      <caption>{fromLastUse[lang]}</caption>
      <thead>
        <tr>
          {[substance, suddenStop, starts, strongest, lasts].map((head) => (
            <th key={head.en} scope="col">
              {head[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {substances.map((one) => {
          const { danger, onsetHours, peakHours, lastsDays } = one.abruptStop;
          return (
            <tr key={one.id}>
              <th scope="row">{hrefOf ? <a href={hrefOf(one)}>{one.label[lang]}</a> : one.label[lang]}</th>
              <td data-label={suddenStop[lang]}>
                <span>
                  {STOP_IN_SHORT[danger][lang]}
                  <Cites numbers={numbersOf(one)} lang={lang} />
                </span>
              </td>
              <td data-label={starts[lang]}>{spanWords(onsetHours, 'hours', lang)}</td>
              <td data-label={strongest[lang]}>{spanWords(peakHours, 'hours', lang)}</td>
              <td data-label={lasts[lang]}>{spanWords(lastsDays, 'days', lang)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
