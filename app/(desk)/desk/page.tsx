import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { staffActor } from '@/auth';
import { BulkForm } from '@/components/desk/BulkForm';
import { DeedButton } from '@/components/desk/DeedButton';
import { FormMessage } from '@/components/desk/FormMessage';
import { LiveQueue } from '@/components/desk/LiveQueue';
import { QueueFilter } from '@/components/desk/QueueFilter';
import { QueueTable } from '@/components/desk/QueueTable';
import { SavedViews, SaveViewForm } from '@/components/desk/SavedViews';
import { WordsForm } from '@/components/desk/WordsForm';
import { Working } from '@/components/desk/Working';
import { isFiltered, MOST_PAGES, type QueueView, readView, viewQuery, WHOLE_QUEUE } from '@/domain/lead/queue-view';
import { may } from '@/domain/lead/roles';
import type { Likeness } from '@/domain/lead/same-person';
import { MOST_EXPORTED } from '@/operations/export-queue';
import { listQueue, MOST_COUNTED, QUEUE_PAGE } from '@/operations/list-queue';
import { MOST_AT_ONCE } from '@/operations/work-many';
import { centreTime } from './clocks';
import { DeskFrame, signedIn, turnAway } from './frame';
import { isWatching } from './live/stream';
import { deskPaths } from './paths';
import { oneOf, type Query } from './query';
import { filterForm } from './queue-filter';
import { queueRow } from './queue-rows';
import { isRefusal } from './refusal';

/** The queue as its address asks for it; or, with `show=closed`, the leads that ended. */
export default async function QueuePage({ searchParams }: { searchParams: Query }) {
  // A refresh made by the page itself, of a queue this session watches live, is no new look.
  const byItself = (await headers()).get('sec-fetch-dest') === 'empty';
  const live = byItself && isWatching(await staffActor());
  const { actor, member } = await signedIn(live);
  if (!may(member.roles, 'lead.list')) redirect(may(member.roles, 'staff.list') ? deskPaths.staff : deskPaths.account);

  const { view, ignored } = readView(await searchParams);
  const show = (await oneOf(searchParams, 'show')) === 'closed' ? 'closed' : 'open';
  const listed = await listQueue({ actor, input: { show, view, live: live && show === 'open' } });
  if (isRefusal(listed)) turnAway(listed);
  const now = new Date();
  const claims = may(member.roles, 'lead.claim') && show === 'open';
  const rows = listed.rows.map((row) => ({
    ...queueRow(row, now, listed.clocks),
    alike: alikeMark(row.lead.id, listed.alike?.get(row.lead.id)),
    claim: claims && row.lead.owner === null ? deskPaths.leadDeed(row.lead.id, 'claim') : null,
  }));
  const pageAt = (page: number): string =>
    show === 'closed' ? deskPaths.closed(page) : deskPaths.queue({ ...view, page });
  const pages = <Pages page={view.page} count={listed.count} full={rows.length === QUEUE_PAGE} to={pageAt} />;
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
  const filtered = isFiltered(view);
  const done = await oneOf(searchParams, 'done');
  const compact = view.rows === 'compact';
  const works = may(member.roles, 'lead.assign');
  return (
    <DeskFrame
      title="Queue"
      member={member}
      here={deskPaths.queue()}
      wide
      done={done}
      undo={{
        batch: await oneOf(searchParams, 'undo'),
        action: deskPaths.queueDeed(done === 'view_deleted' ? 'restore-view' : 'undo'),
      }}
    >
      <Untold {...listed.untold} />
      {ignored.length > 0 && <FormMessage kind="note">{ignored.join(' ')}</FormMessage>}
      <p>
        {listed.count > 0 && `${countWords(listed.count, filtered)} ${filtered ? '' : last} `}
        {may(member.roles, 'lead.take_call') && (
          <>
            <a href={deskPaths.call}>Take a call</a> ·{' '}
          </>
        )}
        <a href={deskPaths.closed()}>Closed leads</a> ·{' '}
        <a href={deskPaths.queue({ ...view, rows: compact ? 'roomy' : 'compact' })}>
          {compact ? 'Roomy rows' : 'Compact rows'}
        </a>
      </p>
      {may(member.roles, 'lead.claim') && (
        <DeedButton action={deskPaths.queueDeed('next')} label="Next person" press="n" />
      )}
      <SavedViews
        views={listed.saved.map(({ query, ...saved }) => ({
          ...saved,
          href: deskPaths.savedView(query),
          here: query === viewQuery({ ...view, page: 1 }),
          deletable: may(member.roles, saved.team ? 'view.save_team' : 'view.save'),
        }))}
        deleteAction={deskPaths.queueDeed('delete-view')}
      />
      <QueueFilter {...filterForm(view, listed.colleagues)} />
      {(filtered || view.sort !== WHOLE_QUEUE.sort) && may(member.roles, 'view.save') && (
        <SaveViewForm
          action={deskPaths.queueDeed('save-view')}
          look={viewQuery(view)}
          forTeam={may(member.roles, 'view.save_team')}
        />
      )}
      <LiveQueue source={deskPaths.live} presence={deskPaths.presence} here={deskPaths.queue(view)}>
        <QueueTable
          rows={rows}
          compact={compact}
          selectFor={works ? BULK_FORM : undefined}
          caption={captionOf(view)}
          empty={filtered || view.page > 1 ? 'Nobody who waits is in this look.' : `Nobody is waiting. ${last}`}
        />
      </LiveQueue>
      {pages}
      {rows.length > 0 && may(member.roles, 'queue.export') && (
        <details>
          <summary>Take this look off the screen (CSV)</summary>
          <p>Every person of this look, at most {MOST_EXPORTED}. Why is kept with your name beside each of them.</p>
          <WordsForm
            action={deskPaths.queueDeed('export')}
            hidden={{ look: viewQuery({ ...view, page: 1 }) }}
            form="export"
            name="reason"
            label="What is the file for?"
            button="Make the file"
            working={
              <Working says="The file is being made." made="The file is made. It is where this browser keeps files." />
            }
          />
        </details>
      )}
      {works && rows.length > 0 && (
        <BulkForm
          id={BULK_FORM}
          action={deskPaths.queueDeed('many')}
          shown={rows.map(({ id }) => id)}
          look={viewQuery(view)}
          count={Math.min(listed.count, MOST_COUNTED)}
          most={MOST_AT_ONCE}
          colleagues={listed.colleagues}
        />
      )}
    </DeskFrame>
  );
}

const alikeMark = (id: string, level: Likeness['level'] | undefined) =>
  level ? { level, href: deskPaths.samePerson(id) } : null;

/** Whom the mail did not reach: said until somebody has tried to reach those it was about. */
function Untold({ mails, nobody }: { mails: number; nobody: number }) {
  if (mails + nobody === 0) return null;
  const lost = mails === 1 ? 'One mail' : `${mails} mails`;
  const came = nobody === 1 ? 'one person who needed somebody came' : `${nobody} people who needed somebody came`;
  return (
    <FormMessage kind="note">
      {nobody > 0 && `Nobody was on call when ${came}. They are in this queue: call a colleague. `}
      {mails > 0 && `${lost} to whoever is on call, or to a supervisor, may not have arrived. Call them. `}
      <a href={deskPaths.settings}>Who is on call</a>
    </FormMessage>
  );
}

/** By which rows know the form they are selected for. */
const BULK_FORM = 'many';

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
  if (pages === 1 && page === 1) return null;
  const next = page < MOST_PAGES && (many ? full : page < pages);
  return (
    <nav aria-label="Pages">
      <p>
        {page > 1 && <a href={to(Math.min(page - 1, many ? page : pages))}>Earlier page</a>} Page {page}
        {many ? '' : ` of ${pages}`} {next && <a href={to(page + 1)}>Next page</a>}
      </p>
    </nav>
  );
}

function countWords(count: number, filtered: boolean): string {
  const who = count === 1 ? '1 person' : `${count > MOST_COUNTED ? 'More than ' : ''}${people(count)} people`;
  const wait = count === 1 ? 'is waiting' : 'are waiting';
  return filtered ? `${who} in this look.` : `${who} ${wait}.`;
}

const people = (count: number): string => Math.min(count, MOST_COUNTED).toLocaleString('en-US');

const captionOf = ({ sort, ...view }: QueueView): string =>
  [
    isFiltered({ ...view, sort }) ? 'Some of the people waiting' : 'People waiting',
    { queue: 'most urgent first', arrived: 'newest first', last_contact: 'longest without contact first' }[sort],
  ].join(', ');
