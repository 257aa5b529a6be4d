import type { Likeness } from '@/domain/lead/same-person';
import type { CoUseLevel } from '@/domain/substances/pairs';
import type { Urgency } from '@/domain/triage/urgency';
import { ALIKE_WORDS } from './alike-words';
import { Clock, type ClockView } from './Clock';
import { ColumnHeads } from './ColumnHeads';
import { HereMark } from './HereMark';
import { LevelMark } from './LevelMark';
import styles from './queue.module.css';
import { UrgencyBadge } from './UrgencyBadge';

/** One row, in display words: nothing here is worked out by the table. */
export interface QueueRow {
  readonly id: string;
  readonly href: string;
  readonly urgency: Urgency;
  /** Raised because nobody tried by the ceiling. */
  readonly escalated: boolean;
  readonly name: string;
  readonly forWhom: string;
  /** Somebody else told of the same person, in a lead of their own. */
  readonly toldByTwo: boolean;
  /** Of somebody who came more than once, as staff have said. */
  readonly cameOften: boolean;
  /** Another lead may be about the same person; `href` is where it is said which, and why. */
  readonly alike?: { readonly level: Likeness['level']; readonly href: string } | null;
  /** What is owed next, and where it is another, the first conversation. */
  readonly clocks: readonly ClockView[];
  readonly safeWindow: string;
  readonly substances: string;
  readonly mix: { readonly count: number; readonly level: CoUseLevel } | null;
  readonly findings: readonly string[];
  readonly stage: string;
  readonly owner: string | null;
  /** Where it is claimed, by whoever may; null where somebody has it. */
  readonly claim?: string | null;
  readonly lastContact: string | null;
  readonly source: string;
}

const COLUMNS = [
  'Urgency',
  'Name to use',
  'Clock',
  'Safe to reach',
  'Substances',
  'Findings',
  'Stage',
  'Owner',
  'Last contact',
  'Source',
] as const;

interface QueueTableProps {
  readonly rows: readonly QueueRow[];
  /** What the table lists, for those who hear it. */
  readonly caption: string;
  /** Said where there is no row. */
  readonly empty: string;
  /** Rows of one line where they can be; what is pressed stays as high. */
  readonly compact?: boolean;
  /** The id of the form for which rows are selected; without it none are. */
  readonly selectFor?: string;
}

/** The queue: a real table, in the order given; on a phone each row is drawn as a card of the same cells. */
export function QueueTable({ rows, caption, empty, compact = false, selectFor }: QueueTableProps) {
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <table className={`${styles.queue} ${compact ? styles.compact : ''}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {selectFor && <th scope="col">Select</th>}
          <ColumnHeads columns={COLUMNS} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} selectFor={selectFor} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, selectFor }: { readonly row: QueueRow; readonly selectFor?: string }) {
  return (
    <tr id={`lead-${row.id}`} data-lead={row.id}>
      {selectFor && (
        <td data-label="Select">
          <label className={styles.select}>
            <input type="checkbox" name="lead" value={row.id} form={selectFor} autoComplete="off" />
            <span className="visually-hidden">Select {row.name}</span>
          </label>
        </td>
      )}
      <td data-label="Urgency">
        <UrgencyBadge urgency={row.urgency} />
        {row.escalated && <span className={styles.raised}>Raised: not tried in time</span>}
      </td>
      <th scope="row" data-label="Name to use">
        <a href={row.href}>{row.name}</a>
        <HereMark leadId={row.id} />
        <span className={styles.whom}>{row.forWhom}</span>
        {row.toldByTwo && <TwoMark />}
        {row.cameOften && <span className={styles.whom}>Came more than once</span>}
        {row.alike && (
          <span>
            <a className={styles.alike} href={row.alike.href}>
              {ALIKE_WORDS[row.alike.level]}
            </a>
          </span>
        )}
      </th>
      <td data-label="Clock" className={styles.clocks}>
        {row.clocks.map((clock) => (
          <Clock key={clock.words} clock={clock} />
        ))}
      </td>
      <td data-label="Safe to reach">{row.safeWindow}</td>
      <td data-label="Substances">
        {row.substances}
        {row.mix && (
          <span className={styles.mix}>
            <LevelMark level={row.mix.level} /> {row.mix.count === 1 ? '1 mix' : `${row.mix.count} mixes`}
          </span>
        )}
      </td>
      <td data-label="Findings">
        <ul className={styles.findings}>
          {row.findings.map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
      </td>
      <td data-label="Stage">{row.stage}</td>
      <td data-label="Owner">
        {row.owner ?? <em>Nobody yet</em>}
        {row.claim && (
          <form className={styles.deeds} method="post" action={row.claim}>
            <button type="submit" data-press="c">
              Claim<span className="visually-hidden"> {row.name}</span>
            </button>
          </form>
        )}
      </td>
      <td data-label="Last contact">{row.lastContact ?? 'Not tried'}</td>
      <td data-label="Source">{row.source}</td>
    </tr>
  );
}

function TwoMark() {
  return (
    <span className={styles.whom}>
      <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true" focusable="false">
        <path d="M7 3a5 7 0 1 0 0 14zM13 3a5 7 0 1 1 0 14z" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>{' '}
      Told by two
    </span>
  );
}
