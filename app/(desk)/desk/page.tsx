import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { staffActor } from '@/auth';
import { LiveQueue } from '@/components/desk/LiveQueue';
import { QueueTable } from '@/components/desk/QueueTable';
import { may } from '@/domain/lead/roles';
import { listQueue, MOST_COUNTED, QUEUE_PAGE } from '@/operations/list-queue';
import { centreTime } from './clocks';
import { DeskFrame, signedIn, turnAway } from './frame';
import { isWatching } from './live/stream';
import { deskPaths } from './paths';
import { oneOf, type Query } from './query';
import { queueRow } from './queue-rows';
import { isRefusal } from './refusal';

/** The queue; or, with `show=closed`, the leads that ended. */
export default async function QueuePage({ searchParams }: { searchParams: Query }) {
  // A refresh made by the page itself, of a queue this session watches live, is no new look.
  const byItself = (await headers()).get('sec-fetch-dest') === 'empty';
  const live = byItself && isWatching(await staffActor());
  const { actor, member } = await signedIn(live);
  if (!may(member.roles, 'lead.list')) redirect(deskPaths.staff);

  const asked = Number(await oneOf(searchParams, 'page'));
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
  const show = (await oneOf(searchParams, 'show')) === 'closed' ? 'closed' : 'open';
  const listed = await listQueue({ actor, input: { show, page, live: live && show === 'open' } });
  if (isRefusal(listed)) turnAway(listed);
  const now = new Date();
  const rows = listed.rows.map((row) => queueRow(row, now));
  const pages = <Pages page={page} count={listed.count} full={rows.length === QUEUE_PAGE} to={deskPaths[TO[show]]} />;
  if (show === 'closed')
    return (
      <DeskFrame title="Closed leads" member={member} wide>
        <p>
          <a href={deskPaths.queue()}>Back to the queue</a>
        </p>
        <QueueTable rows={rows} caption="Leads that ended, the last one first" empty="No lead has ended yet." />
        {pages}
      </DeskFrame>
    );
  const last = listed.lastArrival
    ? `The last lead came ${centreTime(listed.lastArrival, now)}.`
    : 'No lead has come yet.';
  return (
    <DeskFrame title="Queue" member={member} here={deskPaths.queue()} wide done={await oneOf(searchParams, 'done')}>
      <p>
        {listed.count > 0 && `${waitingWords(listed.count)} ${last} `}
        {may(member.roles, 'lead.take_call') && (
          <>
            <a href={deskPaths.call}>Take a call</a> ·{' '}
          </>
        )}
        <a href={deskPaths.closed()}>Closed leads</a>
      </p>
      <LiveQueue source={deskPaths.live} here={deskPaths.queue(page)}>
        <QueueTable rows={rows} caption="People waiting, most urgent first" empty={`Nobody is waiting. ${last}`} />
      </LiveQueue>
      {pages}
    </DeskFrame>
  );
}

const TO = { open: 'queue', closed: 'closed' } as const;

interface PagesProps {
  readonly page: number;
  readonly count: number;
  /** This page is full: where the count stopped, the only sign that there may be another. */
  readonly full: boolean;
  readonly to: (page: number) => string;
}

function Pages({ page, count, full, to }: PagesProps) {
  const many = count > MOST_COUNTED;
  const pages = Math.max(1, Math.ceil(count / QUEUE_PAGE));
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages">
      <p>
        {page > 1 && <a href={to(page - 1)}>Earlier page</a>} Page {page}
        {many ? '' : ` of ${pages}`} {(many ? full : page < pages) && <a href={to(page + 1)}>Next page</a>}
      </p>
    </nav>
  );
}

function waitingWords(open: number): string {
  if (open > MOST_COUNTED) return `More than ${MOST_COUNTED.toLocaleString('en-US')} people are waiting.`;
  return open === 1 ? '1 person is waiting.' : `${open} people are waiting.`;
}
