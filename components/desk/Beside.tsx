import { DeskForm } from './DeskForm';
import styles from './lead.module.css';

interface BesideProps {
  readonly heads: readonly { readonly words: string; readonly href: string }[];
  readonly rows: readonly (readonly [label: string, mine: string, theirs: string])[];
  readonly because: readonly string[];
  readonly but: readonly string[];
  /** Two callers told of one person, by a private link. */
  readonly paired: boolean;
  /** Why there is nothing to say here, where there is not, and where to go. */
  readonly instead: { readonly why: string; readonly href: string; readonly label: string } | null;
  /** How many leads would be held to be of one person. */
  readonly together: number;
  readonly otherId: string;
  readonly same: string;
  readonly notSame: string;
  readonly leave: string;
}

/** Two leads beside each other, why they may be of one person, and what saying so would do. */
export function Beside(props: BesideProps) {
  const { heads, rows, because, but, paired, instead, together, otherId, same, notSame, leave } = props;
  return (
    <>
      <table className={styles.pair}>
        <caption className="visually-hidden">The two leads</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">What is told</span>
            </th>
            {heads.map(({ words, href }) => (
              <th key={words} scope="col">
                <a className={styles.person} href={href}>
                  {words}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, mine, theirs]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{mine}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Why they may be</h2>
      {because.length > 0 ? (
        <ul>
          {because.map((words) => (
            <li key={words}>{words}</li>
          ))}
          {but.map((words) => (
            <li key={words}>But: {words.charAt(0).toLowerCase() + words.slice(1)}</li>
          ))}
        </ul>
      ) : (
        <p>Nothing that was sent says so. You may know more: ask who is speaking.</p>
      )}
      {paired && (
        <p>One of them made a private link for the other: two callers who told of one person, and no duplicate.</p>
      )}
      {instead ? (
        <p>
          {instead.why} <a href={instead.href}>{instead.label}</a>
        </p>
      ) : (
        <>
          <h2>What saying so does</h2>
          <p>
            {together} leads are then held to be of one person, and each shows the others. Neither lead is changed, and
            nothing is closed. It can be taken apart again at any time, exactly.
          </p>
          <DeskForm action={same} hidden={{ other: otherId }} button="Yes, the same person">
            {null}
          </DeskForm>
          <DeskForm action={notSame} hidden={{ other: otherId }} button="No, two people" quiet>
            {null}
          </DeskForm>
          <p>
            <a className={styles.person} href={leave}>
              Not sure: leave it as it is
            </a>
          </p>
        </>
      )}
    </>
  );
}
