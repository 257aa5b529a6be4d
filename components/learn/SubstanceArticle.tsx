import type { ReactNode } from 'react';
import type { Language } from '@/domain/language';
import type { Substance, SubstanceId } from '@/domain/substances/catalogue';
import type { CoUseLevel } from '@/domain/substances/pairs';
import { STOP_TO_FAMILIES } from '@/domain/taught/family-words';
import { asGoingOn } from '@/domain/taught/first-letter';
import { Cites } from './Cites';
import { Contents } from './Contents';
import { CATALOGUE_WORDS as SAYS, worstMix } from './catalogue-words';
import { Emergency } from './Emergency';
import { headingId } from './heading-id';
import { InShort } from './InShort';
import { LevelMark } from './LevelMark';
import { MixedWith } from './MixedWith';
import { Part } from './Part';
import { Question } from './Question';
import { Say } from './Say';
import { Stopping } from './Stopping';

/** A sentence with the numbers of its sources. */
export interface Numbers {
  readonly says: string;
  readonly numbers: readonly number[];
}

export interface SubstanceArticleProps {
  readonly lang: Language;
  readonly substance: Substance;
  readonly is: readonly Numbers[];
  readonly streetNames: readonly string[];
  readonly streetNameNumbers: readonly number[];
  readonly someUnchecked: boolean;
  readonly fakes: { readonly names: readonly string[]; readonly numbers: readonly number[] } | null;
  readonly naloxone: readonly number[] | null;
  readonly mixing: readonly {
    readonly level: CoUseLevel;
    readonly alike: readonly (Numbers & { readonly with: readonly SubstanceId[] })[];
  }[];
  readonly stopNumbers: readonly number[];
  readonly afterBreak: readonly number[] | null;
  readonly mixHref: (other: SubstanceId) => string;
  readonly checkerHref: string;
  readonly nameOf: (id: SubstanceId) => string;
  readonly help: ReactNode;
}

/** What is taught of one substance, from the emergency card to the help lines. */
export function SubstanceArticle(props: SubstanceArticleProps) {
  const { lang, substance, fakes, naloxone } = props;
  const questions = [SAYS.whatIs, SAYS.whatCalled, ...(fakes ? [SAYS.fakes] : []), SAYS.mixed, SAYS.stopped, SAYS.help];
  return (
    <>
      <Emergency lang={lang} />
      <InShort lang={lang} lines={inShort(props)} />
      <Contents lang={lang} headings={questions.map((words) => ({ id: headingId(words[lang]), text: words[lang] }))} />
      <Part>
        <Question level={2}>{SAYS.whatIs[lang]}</Question>
        {props.is.map(({ says, numbers }) => (
          <p key={says}>
            {says}
            <Cites numbers={numbers} lang={lang} />
          </p>
        ))}
      </Part>
      <Part>
        <Question level={2}>{SAYS.whatCalled[lang]}</Question>
        <p>
          {SAYS.fullName[lang]} {substance.label[lang]}.
        </p>
        <StreetNames {...props} />
      </Part>
      {fakes && (
        <Part>
          <Question level={2}>{SAYS.fakes[lang]}</Question>
          {fakes.names.length > 0 && (
            <p>
              {SAYS.fakesNames[lang]} {fakes.names.join(', ')}.
              <Cites numbers={fakes.numbers} lang={lang} />
            </p>
          )}
          <p>
            {SAYS.fakesSay[lang]}
            <Cites numbers={fakes.numbers} lang={lang} />
          </p>
        </Part>
      )}
      <Part>
        <Question level={2}>{SAYS.mixed[lang]}</Question>
        <p>{SAYS.mixedIntro[lang]}</p>
        {props.mixing.map(({ level, alike }) => (
          <Part key={level}>
            <h3>
              <LevelMark level={level} lang={lang} />
            </h3>
            {alike.map((one) => (
              <MixedWith
                key={one.says}
                lang={lang}
                hrefOf={props.mixHref}
                nameOf={props.nameOf}
                {...one}
                // What is not known is said by the heading already.
                says={level === 'unknown' ? null : one.says}
              />
            ))}
          </Part>
        ))}
        <p>
          {SAYS.mixMore[lang]} <a href={props.checkerHref}>{SAYS.mixMoreLink[lang]}</a>.
        </p>
      </Part>
      <Part>
        <Question level={2}>{SAYS.stopped[lang]}</Question>
        <Stopping lang={lang} substance={substance} numbers={props.stopNumbers} afterBreak={props.afterBreak} />
      </Part>
      <Part>
        <Question level={2}>{SAYS.help[lang]}</Question>
        {naloxone && (
          <>
            <p>
              {SAYS.naloxone[lang]}
              <Cites numbers={naloxone} lang={lang} />
            </p>
            <Say lang={lang}>
              <p>{SAYS.naloxoneSay[lang]}</p>
            </Say>
          </>
        )}
        {props.help}
      </Part>
    </>
  );
}

function inShort({ lang, is, mixing, substance, stopNumbers, nameOf }: SubstanceArticleProps) {
  const worst = mixing[0]?.alike[0];
  const [first, ...others] = worst?.with ?? [];
  const stop = { says: STOP_TO_FAMILIES[substance.abruptStop.danger][lang], numbers: stopNumbers };
  const mixed = worst &&
    first && {
      says: `${worstMix(asGoingOn(nameOf(first)), others.length > 0)[lang]} ${asGoingOn(worst.says)}`,
      numbers: worst.numbers,
    };
  return [is[0], mixed, stop].flatMap((line) => (line ? [{ says: line.says, sources: line.numbers }] : []));
}

function StreetNames({ lang, streetNames, streetNameNumbers, someUnchecked }: SubstanceArticleProps) {
  if (streetNames.length === 0) return <p>{SAYS.noStreetNames[lang]}</p>;
  return (
    <p>
      {SAYS.also[lang]} {streetNames.join(', ')}.
      <Cites numbers={streetNameNumbers} lang={lang} /> {(someUnchecked ? SAYS.unchecked : SAYS.sameName)[lang]}
    </p>
  );
}
