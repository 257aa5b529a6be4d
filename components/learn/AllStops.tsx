import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import type { Substance } from '@/domain/substances/catalogue';
import { STOP_DANGERS } from '@/domain/substances/substance';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS as SAYS } from './catalogue-words';
import { Emergency } from './Emergency';
import { Part } from './Part';
import { Question } from './Question';
import { Say } from './Say';
import { StopKey, StopLine, StopScale } from './StopLine';
import { StopTable } from './StopTable';

export interface AllStopsProps {
  readonly lang: Language;
  readonly substances: readonly Substance[];
  readonly hrefOf: (substance: Substance) => string;
  readonly numbersOf: (substance: Substance) => readonly number[];
  readonly help: ReactNode;
}

/** Every substance's withdrawal on one scale, the most dangerous to stop first, and the same as a table. */
export function AllStops({ lang, substances, hrefOf, numbersOf, help }: AllStopsProps) {
  const ordered = STOP_DANGERS.flatMap((danger) => substances.filter(({ abruptStop }) => abruptStop.danger === danger));
  const drawn = ordered.filter(({ abruptStop }) => abruptStop.onsetHours !== null);
  return (
    <>
      <Emergency lang={lang} />
      <p>
        {SAYS.timesRough[lang]} {SAYS.timesSigned[lang]}
      </p>
      <Say lang={lang}>
        <p>{SAYS.stopSay[lang]}</p>
      </Say>
      <figure className={styles.figure}>
        <figcaption>
          <p>{SAYS.stoppingIntro[lang]}</p>
          <StopKey lang={lang} />
        </figcaption>
        <StopScale lang={lang} />
        <ul className={styles.lines}>
          {drawn.map(({ id, label, abruptStop }) => (
            <li key={id}>
              {label[lang]}
              <StopLine stop={abruptStop} />
            </li>
          ))}
        </ul>
        <StopScale lang={lang} />
      </figure>
      <Part>
        <Question level={2}>{SAYS.chartTable[lang]}</Question>
        <StopTable lang={lang} substances={ordered} hrefOf={hrefOf} numbersOf={numbersOf} />
      </Part>
      <Part>
        <Question level={2}>{SAYS.help[lang]}</Question>
        {help}
      </Part>
    </>
  );
}
