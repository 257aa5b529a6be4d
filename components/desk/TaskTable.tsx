import type { ColleagueOption } from './AssignForm';
import { Clock, type ClockView } from './Clock';
import { ColumnHeads } from './ColumnHeads';
import styles from './lead.module.css';
import queue from './queue.module.css';
import { DoneButton, TaskChange } from './TaskForms';

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

const COLUMNS = ['What', 'When', 'Person', 'Owner', 'Do'] as const;
const [WHAT, WHEN, PERSON, OWNER, DO] = COLUMNS;

/** Tasks as a table, in the order given; on a phone each is a card, as in the queue. */
export function TaskTable({ rows, caption, to, show, colleagues }: TaskTableProps) {
  return (
    <table className={queue.queue}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <ColumnHeads columns={COLUMNS} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className={styles.note} data-label={WHAT}>
              {row.text}
              {row.note && <span className={styles.small}> {row.note}</span>}
            </th>
            <td data-label={WHEN}>
              <Clock clock={row.clock} />
            </td>
            <td data-label={PERSON}>
              <a className={styles.person} href={row.person.href}>
                {row.person.name}
              </a>
            </td>
            <td data-label={OWNER}>{row.owner.name}</td>
            <td data-label={DO}>
              {to && <DoneButton to={to} task={row.id} done={row.done} hidden={{ show }} about={row.text} />}
              {to && !row.done && (
                <TaskChange to={to} task={row.id} owner={row.owner.id} hidden={{ show }} colleagues={colleagues} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
