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

/** The queue. */
export default async function QueuePage({ searchParams }: { searchParams: Query }) {
  // A refresh made by the page itself, of a queue this session watches live, is no new look.
  const byItself = (await headers()).get('sec-fetch-dest') === 'empty';
  const live = byItself && isWatching(await staffActor());
  const { actor, member } = await signedIn(live);
  if (!may(member.roles, 'lead.list')) redirect(deskPaths.staff);

  const asked = Number(await oneOf(searchParams, 'page'));
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
  const listed = await listQueue({ actor, input: { page, live } });
  if (isRefusal(listed)) turnAway(listed);
  const now = new Date();
  const many = listed.open > MOST_COUNTED;
  const pages = Math.max(1, Math.ceil(listed.open / QUEUE_PAGE));
  const more = many ? listed.rows.length === QUEUE_PAGE : page < pages;
  const last = listed.lastArrival
    ? `The last lead came ${centreTime(listed.lastArrival, now)}.`
    : 'No lead has come yet.';
  return (
    <DeskFrame title="Queue" member={member} here={deskPaths.queue()} wide done={await oneOf(searchParams, 'done')}>
      {listed.open > 0 && (
        <p>
          {waitingWords(listed.open)} {last}
        </p>
      )}
      <LiveQueue source={deskPaths.live} here={deskPaths.queue(page)}>
        <QueueTable rows={listed.rows.map((row) => queueRow(row, now))} empty={last} />
      </LiveQueue>
      {pages > 1 && (
        <nav aria-label="Pages of the queue">
          <p>
            {page > 1 && <a href={deskPaths.queue(page - 1)}>Earlier page</a>} Page {page}
            {many ? '' : ` of ${pages}`} {more && <a href={deskPaths.queue(page + 1)}>Next page</a>}
          </p>
        </nav>
      )}
    </DeskFrame>
  );
}

function waitingWords(open: number): string {
  if (open > MOST_COUNTED) return `More than ${MOST_COUNTED.toLocaleString('en-US')} people are waiting.`;
  return open === 1 ? '1 person is waiting.' : `${open} people are waiting.`;
}
