import type { Said } from '@/domain/lead/said';
import { type ComparedPart, isBlank, verdictsIn } from '@/domain/lead/side-by-side';
import { NOT_ANSWERED, OPEN } from './band-words';
import { ColumnHeads } from './ColumnHeads';
import styles from './lead.module.css';
import { VerdictMark } from './VerdictMark';
import { WideTable } from './WideTable';

/** One side, in display words. */
export interface Teller {
  readonly who: string;
  /** "sent Nov 22, 9:04 PM". */
  readonly sent: string;
}

export interface ToldByTwoProps {
  readonly mine: Teller;
  readonly theirs: Teller;
  /** Where the other side’s own lead is. */
  readonly href: string;
  /** What holds of the other lead and must be known here: closed, asked not to be contacted. */
  readonly note: string | null;
  readonly parts: readonly ComparedPart[];
}

const NOT_SAID: Readonly<Record<Exclude<Said['kind'], 'said'>, string>> = {
  not_sure: OPEN.not_sure ?? '',
  rather_talk: OPEN.rather_talk ?? '',
  not_answered: NOT_ANSWERED,
  not_named: 'Not named by them',
};

/** What two people told of the same person, side by side, with what differs said in words. */
export function ToldByTwo({ mine, theirs, href, note, parts }: ToldByTwoProps) {
  const count = verdictsIn(parts);
  const shown = parts.filter(({ rows }) => rows.some((row) => !isBlank(row)));
  return (
    <section className={styles.two}>
      <p>
        This side: {mine.who}, {mine.sent}.
        <br />
        The other side: <a href={href}>{theirs.who}</a>, {theirs.sent}.
      </p>
      {note && <p>{note}</p>}
      <p>
        <strong>{count.differs === 1 ? '1 answer differs' : `${count.differs} answers differ`}</strong>,{' '}
        {count.one_only} told by only one, {count.fits} can both be true, {count.same} the same, {count.neither} told by
        neither.
      </p>
      <WideTable label={`Answers beside those of: ${theirs.who}`}>
        <table className={styles.mixes}>
          <thead>
            <tr>
              <ColumnHeads
                columns={['Question', `This side: ${mine.who}`, `The other side: ${theirs.who}`, 'Beside each other']}
              />
            </tr>
          </thead>
          {shown.map((part) => (
            <Part key={part.key} part={part} />
          ))}
        </table>
      </WideTable>
    </section>
  );
}

function Part({ part: { title, rows } }: { part: ComparedPart }) {
  return (
    <tbody>
      <tr>
        <th className={styles.part} colSpan={4} scope="rowgroup">
          {title}
        </th>
      </tr>
      {rows
        .filter((row) => !isBlank(row))
        .map(({ question, mine, theirs, verdict }) => (
          <tr key={question}>
            <th scope="row">{question}</th>
            <SaidCell said={mine} />
            <SaidCell said={theirs} />
            <td>
              <VerdictMark verdict={verdict} />
            </td>
          </tr>
        ))}
    </tbody>
  );
}

function SaidCell({ said }: { said: Said }) {
  return said.kind === 'said' ? <td>{said.words}</td> : <td className={styles.small}>{NOT_SAID[said.kind]}</td>;
}
