import { DeskForm } from './DeskForm';
import styles from './lead.module.css';
import { WideTable } from './WideTable';

interface BesideProps {
  readonly heads: readonly { readonly words: string; readonly href: string }[];
  readonly rows: readonly (readonly [label: string, mine: string, theirs: string])[];
  readonly because: readonly string[];
  readonly but: readonly string[];
  /** Why there is nothing to say here, where there is not. */
  readonly instead: string | null;
  /** How many leads would be held to be of one person. */
  readonly together: number;
  readonly otherId: string;
  readonly same: string;
  readonly notSame: string;
  readonly leave: string;
}

/** Two leads beside each other, why they may be of one person, and what saying so would do. */
export function Beside(props: BesideProps) {
  const { heads, rows, because, but, instead, together, otherId, same, notSame, leave } = props;
  return (
    <>
      <WideTable label="The two leads">
        <table className={styles.mixes}>
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
      </WideTable>
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
      {instead ? (
        <p>
          {instead} <a href={leave}>Back to the lead</a>
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
