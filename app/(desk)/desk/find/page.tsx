import { forbidden } from 'next/navigation';
import { FindForm } from '@/components/desk/FindForm';
import { QueueTable } from '@/components/desk/QueueTable';
import { may } from '@/domain/lead/roles';
import { findLeads, MOST_FOUND } from '@/operations/find-leads';
import { clocksForCallers } from '@/operations/settings-now';
import { DeskFrame, signedIn, turnAway } from '../frame';
import { deskPaths } from '../paths';
import { queueRow } from '../queue-rows';
import { isRefusal } from '../refusal';
import { sought } from './sought';

/** Finds somebody by what is known of them: what was asked last in this browser, with what it found. */
export default async function FindPage() {
  const { actor, member } = await signedIn();
  if (!may(member.roles, 'lead.find')) forbidden();
  const text = await sought(actor);
  const found = text === null ? null : await findLeads({ actor, input: { text } });
  if (found && isRefusal(found)) turnAway(found);
  const now = new Date();
  const clocks = await clocksForCallers();
  return (
    <DeskFrame title="Find somebody" member={member} here={deskPaths.find} wide>
      <FindForm action={deskPaths.findAsk} value={text ?? undefined} />
      {found && (
        <>
          <h2>{foundWords(found.count, found.by)}</h2>
          {found.count > MOST_FOUND && <p>The first {MOST_FOUND} are shown. Type more of what you know.</p>}
          {found.rows.length > 0 && (
            <QueueTable
              rows={found.rows.map((row) => queueRow(row, now, clocks))}
              caption="Found, the nearest first"
              empty=""
            />
          )}
        </>
      )}
      <p>Names, numbers and emails are looked for among open leads; six words also find a lead that ended.</p>
    </DeskFrame>
  );
}

const BY = {
  name: 'by that name',
  phone: 'by that number',
  email: 'by that email',
  code: 'by those six words',
} as const;

const foundWords = (count: number, by: keyof typeof BY): string =>
  `${count === 0 ? 'Nobody' : count === 1 ? '1 lead' : `${count} leads`} ${BY[by]}`;
