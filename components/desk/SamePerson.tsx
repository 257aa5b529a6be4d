import look from '@/components/public/form.module.css';
import { ALIKE_WORDS } from './alike-words';
import { DeskForm } from './DeskForm';
import styles from './lead.module.css';

/** A lead in one line. */
export interface ShownLead {
  readonly href: string;
  readonly name: string;
  /** How it came, when, and where it stands. */
  readonly line: string;
}

/** What somebody said that joins two leads of a person. */
export interface Joined {
  readonly saying: string;
  readonly words: string;
}

interface ShownSuggestion extends ShownLead {
  readonly leadId: string;
  readonly level: 'likely' | 'maybe';
  readonly because: readonly string[];
  readonly but: readonly string[];
  /** Where the two are held beside each other. */
  readonly beside: string;
}

interface SamePersonProps {
  /** The other times this person came, in order. */
  readonly episodes: readonly ShownLead[];
  readonly joined: readonly Joined[];
  readonly suggested: readonly ShownSuggestion[];
  /** How many there are to suggest, those shown among them. */
  readonly count: number;
  readonly apart: readonly (ShownLead & { readonly saying: string; readonly said: string })[];
  readonly paired: boolean;
  /** What was not looked through. */
  readonly unread: string | null;
  readonly person: string;
  readonly find: string | null;
  /** Null for what this member may not do. */
  readonly doors: Readonly<Record<'notSame' | 'takeApart' | 'askAgain', string | null>>;
}

/** When else this person came, and who may be the same: each with why. Nothing waits for it to be answered. */
export function SamePerson(props: SamePersonProps) {
  const { episodes, joined, suggested, count, apart, paired, unread, person, find, doors } = props;
  return (
    <section aria-labelledby="person">
      <h2 id="person">{episodes.length > 0 ? 'Also came' : 'Same person?'}</h2>
      {episodes.length > 0 && (
        <>
          <ul className={styles.findings}>
            {episodes.map((one) => (
              <li key={one.href}>
                <LeadLine lead={one} />
              </li>
            ))}
          </ul>
          <p>
            <a className={styles.person} href={person}>
              Every time this person came
            </a>
          </p>
          <details className={styles.below}>
            <summary>Who said that they are one person</summary>
            <JoinedList joined={joined} action={doors.takeApart} />
          </details>
        </>
      )}
      {paired && (
        <p>Somebody else told of this person too: see “Told by two”. That is another caller, not a duplicate.</p>
      )}
      {suggested.length > 0 && (
        <>
          {episodes.length > 0 && <h3>Same person?</h3>}
          <ul className={styles.findings}>
            {suggested.map((one) => (
              <li key={one.leadId}>
                <Suggestion one={one} notSame={doors.notSame} />
              </li>
            ))}
          </ul>
          {count > suggested.length && (
            <p>
              {count} leads are like this one; the likeliest {suggested.length} are shown. A number that many gave may
              be that of a house.
            </p>
          )}
        </>
      )}
      {suggested.length === 0 && episodes.length === 0 && <p>No other lead looks like the same person’s.</p>}
      {unread && <p className={styles.small}>{unread}</p>}
      {find && (
        <p>
          <a className={styles.person} href={find}>
            Find another lead of this person
          </a>
        </p>
      )}
      {apart.length > 0 && (
        <details className={styles.below}>
          <summary>Said to be somebody else ({apart.length})</summary>
          <ul className={styles.findings}>
            {apart.map((one) => (
              <li key={one.saying}>
                <LeadLine lead={one} />
                <p className={styles.small}>{one.said}</p>
                {doors.askAgain && (
                  <DeskForm action={doors.askAgain} hidden={{ batch: one.saying }} button="Take this back" quiet>
                    {null}
                  </DeskForm>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function LeadLine({ lead: { href, name, line } }: { readonly lead: ShownLead }) {
  return (
    <p>
      <a className={styles.person} href={href}>
        {name}
      </a>
      <br />
      {line}
    </p>
  );
}

function Suggestion({ one, notSame }: { readonly one: ShownSuggestion; readonly notSame: string | null }) {
  return (
    <>
      <p>
        <strong>{ALIKE_WORDS[one.level]}</strong>
      </p>
      <LeadLine lead={one} />
      <ul>
        {one.because.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {one.but.map((words) => (
          <li key={words}>But: {words.charAt(0).toLowerCase() + words.slice(1)}</li>
        ))}
      </ul>
      {notSame && (
        <div className={styles.choice}>
          <a className={look.quiet} href={one.beside}>
            Same person
          </a>
          <form method="post" action={notSame}>
            <input type="hidden" name="other" value={one.leadId} />
            <button className={look.quiet} type="submit">
              Not the same person
            </button>
          </form>
        </div>
      )}
    </>
  );
}

/** What joins a person's leads, each saying with how to take it back. */
export function JoinedList({ joined, action }: { readonly joined: readonly Joined[]; readonly action: string | null }) {
  return (
    <ul className={styles.findings}>
      {joined.map(({ saying, words }) => (
        <li key={saying}>
          <p>{words}</p>
          {action && (
            <DeskForm action={action} hidden={{ batch: saying }} button="Take apart" quiet>
              {null}
            </DeskForm>
          )}
        </li>
      ))}
    </ul>
  );
}
