import { ColumnHeads } from '@/components/desk/ColumnHeads';
import queue from '@/components/desk/queue.module.css';
import styles from './rules.module.css';

/** One retirement: rule, who and when, why; and how it ended, or null while it lasts. */
export interface RetiredRow {
  readonly key: string;
  readonly rule: string;
  readonly by: string;
  readonly why: string;
  readonly back: { readonly by: string; readonly why: string } | null;
}

/** Every retirement there has been, the last one first. */
export function RetiredLog({ rows }: { rows: readonly RetiredRow[] }) {
  if (rows.length === 0) return <p>No rule was ever retired.</p>;
  return (
    <table className={`${queue.queue} ${styles.table}`}>
      <caption>Rules that are or were retired, the last one first</caption>
      <thead>
        <tr>
          <ColumnHeads columns={['Rule', 'Retired by', 'Why', 'Brought back by', 'Why then']} />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, rule, by, why, back }) => (
          <tr key={key}>
            <th scope="row" data-label="Rule">
              {rule}
            </th>
            <td data-label="Retired by">{by}</td>
            <td data-label="Why">{why}</td>
            <td data-label="Brought back by">{back ? back.by : 'Still retired'}</td>
            <td data-label="Why then">{back?.why ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
