import type { ReactNode } from 'react';
import type { Language, Words } from '@/domain/language';
import type { CoUseLevel } from '@/domain/substances/pairs';
import { Cites } from './Cites';
import styles from './catalogue.module.css';
import { CATALOGUE_WORDS as SAYS } from './catalogue-words';
import { Emergency } from './Emergency';
import { LevelMark } from './LevelMark';
import { Part } from './Part';
import { Question } from './Question';
import { Say } from './Say';

/** Two of the mix: how bad, why, and what they can do. */
export interface PairShown {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly level: CoUseLevel;
  readonly says: string;
  readonly numbers: readonly number[];
  readonly can: readonly string[];
}

export interface MixArticleProps {
  readonly lang: Language;
  readonly level: CoUseLevel;
  /** What holds of all of it, beyond its pairs. */
  readonly group: { readonly says: string; readonly numbers: readonly number[] } | null;
  readonly partUnknown: boolean;
  readonly pairs: readonly PairShown[];
  readonly signs: readonly Words[];
  readonly naloxone: readonly number[] | null;
  readonly fakes: readonly number[] | null;
  readonly each: readonly { readonly href: string; readonly label: string }[];
  readonly poison: { readonly href: string; readonly contact: Words };
  readonly form: ReactNode;
  readonly help: ReactNode;
}

/** What is known of some substances taken together: a word and its picture first, then why, the signs, and what to do. */
export function MixArticle(props: MixArticleProps) {
  const { lang, level, pairs } = props;
  const [only, ...more] = pairs;
  const two = more.length === 0 ? only : undefined;
  return (
    <>
      <Emergency lang={lang} />
      <section className={`${styles.result} ${styles[level]}`} aria-labelledby="how-dangerous">
        <h2 id="how-dangerous">{SAYS.howBad[lang]}</h2>
        <p className={styles.verdict}>
          {(two ? SAYS.together : SAYS.worst)[lang]} <LevelMark level={level} lang={lang} within />
        </p>
        {two && level !== 'unknown' && <Why pair={two} lang={lang} />}
        {props.group && (
          <p>
            {props.group.says}
            <Cites numbers={props.group.numbers} lang={lang} />
          </p>
        )}
        {props.partUnknown && <p>{SAYS.partUnknown[lang]}</p>}
      </section>
      <p>{SAYS.eachAlone[lang]}</p>
      {props.fakes && (
        <p>
          {SAYS.fakesSay[lang]}
          <Cites numbers={props.fakes} lang={lang} />
        </p>
      )}
      {!two && <Pairs pairs={pairs} lang={lang} />}
      {props.signs.length > 0 && (
        <Part>
          <Question level={2}>{SAYS.signs[lang]}</Question>
          <Say lang={lang}>
            <p>{SAYS.signsLead[lang]}</p>
            <ul>
              {props.signs.map((sign) => (
                <li key={sign.en}>{sign[lang]}</li>
              ))}
            </ul>
          </Say>
        </Part>
      )}
      <Part>
        <Question level={2}>{SAYS.whatNow[lang]}</Question>
        <Say lang={lang}>
          <ul>
            <li>{SAYS.doStay[lang]}</li>
            <li>
              {SAYS.doPoison[lang]} <a href={props.poison.href}>{props.poison.contact[lang]}</a>
            </li>
            <li>{SAYS.doTell[lang]}</li>
            <li>{SAYS.doNotStop[lang]}</li>
            {props.naloxone && <li>{SAYS.naloxoneSay[lang]}</li>}
          </ul>
        </Say>
        {props.naloxone && (
          <p>
            {SAYS.naloxone[lang]}
            <Cites numbers={props.naloxone} lang={lang} />
          </p>
        )}
      </Part>
      <Part>
        <Question level={2}>{SAYS.each[lang]}</Question>
        <ul className={styles.names}>
          {props.each.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Part>
      <Part>
        <Question level={2}>{SAYS.help[lang]}</Question>
        {props.help}
      </Part>
      <Part labelledBy="again">
        <div className={styles.again}>
          <h2 id="again">{SAYS.change[lang]}</h2>
          {props.form}
        </div>
      </Part>
    </>
  );
}

function Why({ pair, lang }: { pair: PairShown; lang: Language }) {
  const cites = <Cites numbers={pair.numbers} lang={lang} />;
  return (
    <>
      <p>
        {pair.says}
        {cites}
      </p>
      {pair.can.length > 0 && (
        <>
          <p>{SAYS.canHappen[lang]}</p>
          <ul>
            {pair.can.map((one) => (
              <li key={one}>
                {one}
                {cites}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Pairs({ pairs, lang }: { pairs: readonly PairShown[]; lang: Language }) {
  return (
    <Part>
      <Question level={2}>{SAYS.pairsTitle[lang]}</Question>
      {pairs.map((pair) => (
        <section key={pair.key} className={styles.pair}>
          <h3>
            <a href={pair.href}>{pair.name}</a>
          </h3>
          <p>
            <LevelMark level={pair.level} lang={lang} />
          </p>
          {pair.level !== 'unknown' && (
            <p>
              {pair.says}
              <Cites numbers={pair.numbers} lang={lang} />
            </p>
          )}
        </section>
      ))}
    </Part>
  );
}
