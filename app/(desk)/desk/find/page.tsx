import { forbidden } from 'next/navigation';
import { FindForm } from '@/components/desk/FindForm';
import { QueueTable } from '@/components/desk/QueueTable';
import { FEWEST_DIGITS } from '@/domain/lead/find';
import { may } from '@/domain/lead/roles';
import { findLeads, MOST_FOUND } from '@/operations/find-leads';
import { DeskFrame, signedIn, turnAway } from '../frame';
import { unreadWords } from '../leads/[id]/person-words';
import { deskPaths } from '../paths';
import { oneOf, type Query } from '../query';
import { queueRow } from '../queue-rows';
import { isRefusal } from '../refusal';
import { isLeadId, sought } from './sought';

/** Finds somebody by what is known of them: what was asked last in this browser, with what it found. */
export default async function FindPage({ searchParams }: { readonly searchParams: Query }) {
  const { actor, member } = await signedIn();
  if (!may(member.roles, 'lead.find')) forbidden();
  const asked = await oneOf(searchParams, 'for');
  const forLead = asked !== undefined && isLeadId(asked) ? asked : null;
  const text = await sought(actor);
  const found = text === null ? null : await findLeads({ actor, input: { text } });
  if (found && isRefusal(found)) turnAway(found);
  const rows = found?.rows.filter(({ lead }) => lead.id !== forLead) ?? [];
  // The lead somebody came from is not one more.
  const count = (found?.count ?? 0) - ((found?.rows.length ?? 0) - rows.length);
  const unread = found && unreadWords(found.ended);
  const now = new Date();
  return (
    <DeskFrame title="Find somebody" member={member} here={deskPaths.find} wide>
      {forLead && (
        <p>
          You are looking for another lead of one person. Choose a name to hold it beside{' '}
          <a href={deskPaths.lead(forLead)}>the lead you came from</a>, or <a href={deskPaths.find}>find anybody</a>.
        </p>
      )}
      <FindForm action={deskPaths.findAsk} hidden={forLead ? { for: forLead } : undefined} value={text ?? undefined} />
      {found && (
        <>
          <h2>{foundWords(count, found.by)}</h2>
          {count === 0 && found.by === 'phone' && (
            <p>A number is found by how it begins or ends, from {FEWEST_DIGITS} digits on.</p>
          )}
          {found.count > MOST_FOUND && <p>The first {MOST_FOUND} are shown. Type more of what you know.</p>}
          {rows.length > 0 && (
            <QueueTable
              rows={rows.map((row) => ({
                ...queueRow(row, now, found.clocks),
                ...(forLead ? { href: deskPaths.beside(forLead, row.lead.id) } : {}),
              }))}
              caption="Found, the nearest first"
              empty=""
            />
          )}
        </>
      )}
      {unread && <p>{unread}</p>}
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
