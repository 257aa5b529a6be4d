import { centreTime, owedAfter, shownClocks } from '@/app/(desk)/desk/clocks';
import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { oneOf, type Query } from '@/app/(desk)/desk/query';
import { nameOf } from '@/app/(desk)/desk/queue-rows';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { askedBy, sourceOf, stageOf } from '@/app/(desk)/desk/words';
import { LeadColumns } from '@/components/desk/LeadColumns';
import { LeadContents } from '@/components/desk/LeadContents';
import { LeadHeader } from '@/components/desk/LeadHeader';
import { LeadPresence } from '@/components/desk/LeadPresence';
import { SafeContactWays } from '@/components/desk/SafeContactWays';
import { Timeline } from '@/components/desk/Timeline';
import { owesTry } from '@/domain/lead/reachable';
import { openLead } from '@/operations/open-lead';
import { suggestSame } from '@/operations/suggest-same';
import { contactView } from './contact';
import { contentsOf } from './contents';
import { decidedWords } from './decided';
import { dismissalDoors, dismissalsShown } from './dismissals';
import { LeadBeside } from './LeadBeside';
import { LeadDoing, LeadFirst } from './LeadDoing';
import { HoldForm, LeadKept } from './LeadHold';
import { LeadKnown } from './LeadKnown';
import { LeadNeeded } from './LeadNeeded';
import { belowNotes } from './LeadNotes';
import { LeadOutcome } from './LeadOutcome';
import { LeadPerson, otherLeads } from './LeadPerson';
import { LeadScreened } from './LeadScreened';
import { LeadTasks } from './LeadTasks';
import { LeadUndo } from './LeadUndo';
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
  const { lead, card, notes, undone, events, parcels, ownerName } = opened;
  const now = new Date();
  const contact = contactView({
    lead,
    card,
    parcels,
    notes: notes.filter(({ id }) => !undone.has(id)),
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
        name={nameOf(card)}
        urgency={lead.urgency}
        stage={stageOf(lead)}
        owner={ownerName}
        clocks={lead.closedAt ? [] : shownClocks(lead, card, now, opened.clocks, contact.anotherWay)}
        line={contact.line}
        toldByTwo={opened.paired}
      >
        <SafeContactWays
          links={lead.closedAt ? [] : contact.links}
          refused={contact.refused}
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
      </LeadHeader>
      <LeadKept lead={lead} me={member} mayReply={owesTry(card?.safeContact ?? null, lead.asksNoContact)} />
      <p>{`${card ? `${askedBy(card)} · ` : ''}${came}`}</p>
      <LeadPresence source={deskPaths.liveLead(lead.id)} door={deskPaths.presence} leadId={lead.id} />
      <LeadContents
        entries={contentsOf({
          lead,
          answers: parcels.findLast(({ content }) => content !== null)?.content?.answers ?? null,
          told: opened.others.length > 0,
          times: person ? others.length + 1 : 0,
          roles: member.roles,
        })}
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
              next={(outcome) => owedAfter(outcome, lead, card, now, opened.clocks)}
            />
            <HoldForm lead={lead} me={member} />
            <LeadOutcome
              lead={lead}
              notes={notes}
              undone={undone}
              others={new Map(others.map(({ value, ...other }) => [value, other]))}
            />
            {person && <LeadPerson lead={lead} found={person} paired={opened.others.length > 0} me={member} />}
            <LeadTasks lead={lead} tasks={opened.tasks} colleagues={opened.colleagues} me={member} now={now} />
            <LeadUndo lead={lead} deeds={opened.deeds} me={member} now={now} />
            <Timeline entries={timelineOf(notes, events, undone)} below={belowNotes(lead, notes, member)} />
          </>
        }
      />
    </DeskFrame>
  );
}
