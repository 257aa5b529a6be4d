import type { ColleagueOption } from './AssignForm';
import { Clock, type ClockView } from './Clock';
import { ColumnHeads } from './ColumnHeads';
import styles from './lead.module.css';
import { DoneButton, TaskChange } from './TaskForms';
import { WideTable } from './WideTable';

/** One task, in display words. */
export interface TaskRow {
  readonly id: string;
  readonly clock: ClockView;
  readonly text: string;
  readonly owner: ColleagueOption;
  readonly done: boolean;
  /** What must be known before it is done. */
  readonly note: string | null;
}

interface TaskTableProps {
  readonly rows: readonly (TaskRow & { readonly person: { readonly href: string; readonly name: string } })[];
  readonly caption: string;
  /** Where a deed to a task is posted; null for who may do none. */
  readonly to: ((deed: string) => string) | null;
  /** The look that is gone back to. */
  readonly show: string;
  readonly colleagues: readonly ColleagueOption[];
}

/** Tasks as a table, in the order given. */
export function TaskTable({ rows, caption, to, show, colleagues }: TaskTableProps) {
  return (
    <WideTable label="Tasks">
      <table className={styles.mixes}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <ColumnHeads columns={['What', 'When', 'Person', 'Owner', 'Do']} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={styles.note}>
                {row.text}
                {row.note && <span className={styles.small}> {row.note}</span>}
              </th>
              <td>
                <Clock clock={row.clock} />
              </td>
              <td>
                <a className={styles.person} href={row.person.href}>
                  {row.person.name}
                </a>
              </td>
              <td>{row.owner.name}</td>
              <td>
                {to && <DoneButton to={to} task={row.id} done={row.done} hidden={{ show }} about={row.text} />}
                {to && !row.done && (
                  <TaskChange to={to} task={row.id} owner={row.owner.id} hidden={{ show }} colleagues={colleagues} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
