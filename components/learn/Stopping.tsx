import type { Language } from '@/domain/language';
import type { Substance } from '@/domain/substances/catalogue';
import { STOP_TO_FAMILIES } from '@/domain/taught/family-words';
import { Cites } from './Cites';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS, timesWords } from './catalogue-words';
import { Question } from './Question';
import { Say } from './Say';
import { StopKey, StopLine, StopScale } from './StopLine';
import { StopTable } from './StopTable';

export interface StoppingProps {
  readonly lang: Language;
  readonly substance: Substance;
  /** What it all rests on. */
  readonly numbers: readonly number[];
  /** What the danger after a break rests on, where there is one. */
  readonly afterBreak: readonly number[] | null;
}

/** What a sudden stop can do, and when, as far as that is known. */
export function Stopping({ lang, substance, numbers, afterBreak }: StoppingProps) {
  const stop = substance.abruptStop;
  const cites = <Cites numbers={numbers} lang={lang} />;
  const dangerous = stop.danger === 'life_threatening' || stop.danger === 'serious';
  return (
    <>
      <p className={dangerous ? styles.grave : undefined}>
        <strong>{STOP_TO_FAMILIES[stop.danger][lang]}</strong>
        {cites}
      </p>
      <p>{CATALOGUE_WORDS.canHappen[lang]}</p>
      <ul>
        {stop.mainDangers.map((danger) => (
          <li key={danger.en}>
            {danger[lang]}
            {cites}
          </li>
        ))}
      </ul>
      {afterBreak && (
        <p>
          {CATALOGUE_WORDS.afterBreak[lang]}
          <Cites numbers={afterBreak} lang={lang} />
        </p>
      )}
      <Say lang={lang}>
        <p>{(dangerous ? CATALOGUE_WORDS.stopSay : CATALOGUE_WORDS.stopSayMild)[lang]}</p>
      </Say>
      <Question level={3}>{CATALOGUE_WORDS.when[lang]}</Question>
      <p>
        {timesWords(stop)[lang]} {stop.onsetHours && CATALOGUE_WORDS.timesSigned[lang]}
      </p>
      {stop.onsetHours && (
        <figure className={styles.figure}>
          <StopKey lang={lang} />
          <StopLine stop={stop} />
          <StopScale lang={lang} />
        </figure>
      )}
      <StopTable lang={lang} substances={[substance]} numbersOf={() => numbers} />
    </>
  );
}
