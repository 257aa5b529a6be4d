import { centreTime, shownClocks } from '@/app/(desk)/desk/clocks';
import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { nameOf } from '@/app/(desk)/desk/queue-rows';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { askedBy, sourceOf, stageOf } from '@/app/(desk)/desk/words';
import { LeadColumns } from '@/components/desk/LeadColumns';
import { LeadHeader } from '@/components/desk/LeadHeader';
import { LeadPresence } from '@/components/desk/LeadPresence';
import { SafeContactLine } from '@/components/desk/SafeContactLine';
import { Timeline } from '@/components/desk/Timeline';
import { may } from '@/domain/lead/roles';
import { openLead } from '@/operations/open-lead';
import { suggestSame } from '@/operations/suggest-same';
import { contactView } from './contact';
import { decidedWords } from './decided';
import { dismissalDoors, dismissalsShown } from './dismissals';
import { LeadBeside } from './LeadBeside';
import { LeadDoing, LeadFirst } from './LeadDoing';
import { LeadKnown } from './LeadKnown';
import { LeadNeeded } from './LeadNeeded';
import { belowNotes } from './LeadNotes';
import { LeadOutcome } from './LeadOutcome';
import { LeadPerson, otherLeads } from './LeadPerson';
import { LeadScreened } from './LeadScreened';
import { LeadTasks } from './LeadTasks';
import { LeadUndo, undoneNotes } from './LeadUndo';
import { timelineOf } from './timeline';

/** The door that undoes what was just done. */
const undoOf = (done: string | undefined): string =>
  done === 'told_apart' ? 'ask-again' : done?.startsWith('task_') ? 'task-undo' : 'undo';

interface LeadPageProps {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Query;
}

/** One lead: what is known, what may be done, and what was. Opening it is an event. */
export default async function LeadPage({ params, searchParams }: LeadPageProps) {
  const { actor, member } = await signedIn();
  const opened = await openLead({ actor, input: { leadId: (await params).id } });
  if (isRefusal(opened)) turnAway(opened);
  const { lead, card, notes, events, parcels, ownerName } = opened;
  const now = new Date();
  const contact = contactView({
    lead,
    card,
    parcels,
    notes,
    me: member.id,
    now,
  });
  const same = lead.erasedAt ? null : await suggestSame({ actor, input: { leadId: lead.id } });
  const person = same?.kind === 'suggested' ? same : null;
  const others = otherLeads(person?.episodes ?? []);
  const done = await oneOf(searchParams, 'done');
  const came = `${sourceOf(lead)} · came ${centreTime(lead.arrivedAt, now)}`;
  return (
    <DeskFrame
      title={nameOf(card)}
      member={member}
      wide
      leadId={lead.id}
      done={done}
      undo={{
        batch: await oneOf(searchParams, 'undo'),
        action: deskPaths.leadDeed(lead.id, undoOf(done)),
      }}
    >
      <LeadHeader
        urgency={lead.urgency}
        forWhom={`${card ? `${askedBy(card)} · ` : ''}${came}`}
        stage={stageOf(lead)}
        owner={ownerName}
        clocks={lead.closedAt ? [] : shownClocks(lead, card, now, contact.anotherWay, opened.clocks)}
      />
      <LeadPresence source={deskPaths.liveLead(lead.id)} door={deskPaths.presence} leadId={lead.id} />
      <nav aria-label="On this page">
        <p>
          {!lead.closedAt && (
            <>
              <a href="#try">Log a contact</a> ·{' '}
            </>
          )}
          {!lead.erasedAt && (
            <>
              <a href="#write">Write a note</a> ·{' '}
            </>
          )}
          {opened.others.length > 0 && (
            <>
              <a href="#two">Told by two</a> ·{' '}
            </>
          )}
          {person && (
            <>
              <a href="#person">{others.length > 0 ? `Came ${others.length + 1} times` : 'Same person?'}</a> ·{' '}
            </>
          )}
          <a href="#timeline">Timeline</a>
          {!lead.erasedAt && may(member.roles, 'lead.print') && (
            <>
              {' '}
              · <a href={deskPaths.faceSheet(lead.id)}>Face sheet</a>
            </>
          )}
        </p>
      </nav>
      <SafeContactLine
        line={contact.line}
        links={lead.closedAt ? [] : contact.links}
        refused={contact.refused}
        toldByTwo={opened.paired}
        scripts={
          lead.closedAt
            ? []
            : [
                { title: 'What to say to a voicemail', says: contact.voicemail },
                { title: 'What to write', says: contact.message },
              ]
        }
        lang={lead.language}
        live={{ source: deskPaths.liveLead(lead.id), leadId: lead.id, here: deskPaths.lead(lead.id) }}
      />
      <LeadColumns
        first={<LeadFirst lead={lead} contact={contact} me={member} now={now} />}
        known={
          <LeadKnown
            parcels={parcels}
            decided={decidedWords(notes, lead.urgency, now)}
            beside={<LeadBeside parcels={parcels} others={opened.others} />}
            now={now}
            needed={<LeadNeeded lead={lead} parcels={parcels} notes={notes} />}
            screened={<LeadScreened lead={lead} notes={notes} me={member} ruleSet={opened.ruleSet} />}
            dismissed={dismissalsShown(notes, parcels, now)}
            dismissing={dismissalDoors(lead.id, parcels, member.roles)}
          />
        }
        doing={
          <>
            <LeadDoing
              lead={lead}
              contact={contact}
              me={member}
              now={now}
              colleagues={opened.colleagues}
              others={others}
            />
            <LeadOutcome
              lead={lead}
              notes={notes}
              undone={undoneNotes(opened.deeds)}
              others={new Map(others.map(({ value, ...other }) => [value, other]))}
            />
            {person && <LeadPerson lead={lead} found={person} paired={opened.others.length > 0} me={member} />}
            <LeadTasks lead={lead} tasks={opened.tasks} colleagues={opened.colleagues} me={member} now={now} />
            <LeadUndo lead={lead} deeds={opened.deeds} me={member} now={now} />
            <Timeline
              entries={timelineOf(notes, events, undoneNotes(opened.deeds))}
              below={belowNotes(lead, notes, member)}
            />
          </>
        }
      />
    </DeskFrame>
  );
}
