import { centreMoment } from '@/app/(desk)/desk/clocks';
import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { taskRow } from '@/app/(desk)/desk/tasks/task-row';
import { Clock } from '@/components/desk/Clock';
import { FormMessage } from '@/components/desk/FormMessage';
import { HandoverPart } from '@/components/desk/Handover';
import { PartTwoNotice } from '@/components/desk/PartTwoNotice';
import styles from '@/components/desk/paper.module.css';
import { SpanForm } from '@/components/desk/SpanForm';
import { CENTRE } from '@/content/centre';
import { MOST_HOURS, SHIFTS, type Shift, spanOf } from '@/domain/lead/handover';
import { asPosted } from '@/domain/lead/snooze';
import { MOST_LINES, MOST_WAITING, readHandover } from '@/operations/read-handover';
import { handedOver, PART_WORDS, waitingLead } from './handover-words';

const { zone } = CENTRE.hours;
const LENGTHS = Object.keys(SHIFTS) as readonly Shift[];

/** A shift handed over: what came, what was done, who waits, and what is still to do. Made to be printed. */
export default async function HandoverPage({ searchParams }: { searchParams: Query }) {
  const { actor, member } = await signedIn();
  const now = new Date();
  const [last, from, to] = await Promise.all(
    (['last', 'from', 'to'] as const).map((name) => oneOf(searchParams, name)),
  );
  const { span, shift, ignored } = spanOf({ last, from, to }, zone, now);
  const read = await readHandover({ actor, input: span });
  if (isRefusal(read)) turnAway(read);
  return (
    <DeskFrame title="Shift handover" member={member} here={deskPaths.handover()} wide>
      <p>
        From {centreMoment(span.from)} to {centreMoment(span.to)}, written {centreMoment(now)} for {member.name}.
      </p>
      {ignored && (
        <FormMessage kind="note">
          The address asks for a time that cannot be, so it is left out. Choose at most {MOST_HOURS} hours, ending after
          they begin.
        </FormMessage>
      )}
      <SpanForm
        action={deskPaths.handover()}
        lengths={LENGTHS.map((one) => ({
          href: deskPaths.handover(one),
          label: `The last ${SHIFTS[one]} hours`,
          here: one === shift,
        }))}
        from={asPosted(span.from, zone)}
        to={asPosted(span.to, zone)}
      />
      <PartTwoNotice />
      {read.cut && (
        <p>More was done than is told here: these are the first {MOST_LINES} lines. Choose a shorter time.</p>
      )}
      {read.parts.map(({ part, leads }) => (
        <HandoverPart key={part} id={part} {...PART_WORDS[part]} leads={leads.map(handedOver)} />
      ))}
      <HandoverPart
        id="waiting"
        title="Who waits, and what is next"
        empty="Nobody is waiting."
        leads={read.waiting.map((row) => waitingLead(row, now, read.clocks))}
      />
      {read.waiting.length === MOST_WAITING && <p>These are the first {MOST_WAITING} of the queue.</p>}
      <section aria-labelledby="tasks">
        <h2 id="tasks">Tasks to do ({read.tasks.length})</h2>
        {read.tasks.length === 0 && <p>Nobody has a task to do.</p>}
        {read.tasks.length > 0 && (
          <ul className={styles.lines}>
            {read.tasks.map((task) => {
              const { id, clock, text, owner, note } = taskRow(task, now);
              return (
                <li key={id}>
                  <p className={styles.words}>{text}</p>
                  <p>
                    <Clock clock={clock} /> · {owner.name} ·{' '}
                    <a href={deskPaths.lead(task.leadId)}>{task.name?.trim() || 'No name given'}</a> {note}
                  </p>
                </li>
              );
            })}
          </ul>
        )}
      </section>
      <p className={styles.taken}>Taken over by: ______________________________ at: ______________</p>
    </DeskFrame>
  );
}
