import type { ReactNode } from 'react';
import { linesInEnglish } from '@/domain/intake/in-english';
import { screeningsOf, talkedInWords } from '@/domain/intake/screenings';
import type { Parcel } from '@/domain/lead/parcel';
import type { Urgency } from '@/domain/triage/urgency';
import { Clock } from './Clock';
import { FactList } from './FactList';
import { Findings } from './Findings';
import lead from './lead.module.css';
import { MixesTold } from './MixesTold';
import { PartTwoNotice } from './PartTwoNotice';
import styles from './paper.module.css';
import { Screenings } from './Screenings';
import { SubstancesTable } from './SubstancesTable';
import type { TaskRow } from './TaskTable';
import { Transcript } from './Transcript';
import { UrgencyBadge } from './UrgencyBadge';

interface FaceSheetProps {
  readonly name: string;
  /** Where the lead is. */
  readonly back: string;
  readonly centre: string;
  /** When and by whom. */
  readonly made: string;
  readonly facts: readonly (readonly [label: string, words: string])[];
  readonly urgency: Urgency;
  /** Where staff set the urgency: what, who and why. */
  readonly decided: string | null;
  /** The last answers; null where none can be read. */
  readonly told: { readonly sent: string; readonly parcel: Parcel } | null;
  readonly outcome: ReactNode;
  readonly tasks: readonly TaskRow[];
}

/** One person on paper: who, how urgent and why, what was taken, screenings, what was decided, what is still to do, and the answers as asked. */
export function FaceSheet({ name, back, centre, made, facts, urgency, decided, told, outcome, tasks }: FaceSheetProps) {
  return (
    <>
      <h1>{name}</h1>
      <p>
        Face sheet of {centre}, made {made}. <UrgencyBadge urgency={urgency} long />
      </p>
      <PartTwoNotice />
      <p className={styles.screen}>
        Print it with your browser. <a href={back}>Back to the lead</a>
      </p>
      <section className={lead.transcript} aria-labelledby="facts">
        <h2 id="facts">In short</h2>
        <FactList facts={facts} />
      </section>
      {outcome}
      {tasks.length > 0 && (
        <section aria-labelledby="tasks">
          <h2 id="tasks">Still to do</h2>
          <ul className={styles.lines}>
            {tasks.map(({ id, text, clock, owner }) => (
              <li key={id}>
                <p className={styles.words}>{text}</p>
                <p>
                  <Clock clock={clock} /> · {owner.name}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {told ? (
        <Told sent={told.sent} parcel={told.parcel} decided={decided} />
      ) : (
        <p>The answers cannot be read. Only times and what staff did are kept.</p>
      )}
      <p className={styles.taken}>Taken over by: ______________________________ at: ______________</p>
      <PartTwoNotice />
    </>
  );
}

function Told({ sent, parcel, decided }: { sent: string; parcel: Parcel; decided: string | null }) {
  const { answers, triage, transcript, language } = parcel;
  return (
    <>
      <Findings result={triage} decided={decided} ruleHref={() => null} />
      <SubstancesTable substances={answers.substances} />
      <MixesTold answers={answers} />
      <Screenings
        screenings={screeningsOf(answers)}
        talked={talkedInWords(answers.talkedOfDying)}
        ruleSet={triage.ruleSet}
      />
      <section aria-labelledby="answers">
        <h2 id="answers">The answers, as asked</h2>
        <Transcript
          lines={transcript}
          english={language === 'en' ? [] : linesInEnglish(parcel)}
          language={language}
          sent={`Sent ${sent}.`}
        />
      </section>
    </>
  );
}
