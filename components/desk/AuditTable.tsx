import { ColumnHeads } from './ColumnHeads';
import styles from './lead.module.css';
import { WideTable } from './WideTable';

export interface AuditRow {
  readonly seq: number;
  /** ISO time. */
  readonly at: string;
  readonly when: string;
  readonly who: string;
  /** Read after the name. */
  readonly did: string;
  /** A colleague's name, the id of a lead, or nothing. */
  readonly subject: string;
}

/** Lines of the log as a table. */
export function AuditTable({ lines }: { lines: readonly AuditRow[] }) {
  return (
    <WideTable label="Lines of the log">
      <table className={styles.mixes}>
        <caption className="visually-hidden">The log, the last line first</caption>
        <thead>
          <tr>
            <ColumnHeads columns={['Line', 'When', 'Who', 'What', 'About']} />
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.seq}>
              <th scope="row">{line.seq}</th>
              <td>
                <time dateTime={line.at}>{line.when}</time>
              </td>
              <td>{line.who}</td>
              <td>{line.did}</td>
              <td>{line.subject}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
