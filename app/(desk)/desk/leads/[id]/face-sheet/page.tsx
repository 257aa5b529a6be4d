import { centreMoment } from '@/app/(desk)/desk/clocks';
import { DeskFrame, signedIn, turnAway } from '@/app/(desk)/desk/frame';
import { contactView } from '@/app/(desk)/desk/leads/[id]/contact';
import { decidedWords } from '@/app/(desk)/desk/leads/[id]/decided';
import { LeadOutcome } from '@/app/(desk)/desk/leads/[id]/LeadOutcome';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { nameOf } from '@/app/(desk)/desk/queue-rows';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { taskRow } from '@/app/(desk)/desk/tasks/task-row';
import { askedBy, sourceOf, stageOf } from '@/app/(desk)/desk/words';
import { FaceSheet } from '@/components/desk/FaceSheet';
import { WordsForm } from '@/components/desk/WordsForm';
import { CENTRE } from '@/content/centre';
import { openFaceSheet, SHEET_MINUTES } from '@/operations/face-sheet';

/** What a nurse carries to the unit, made to be printed. Whoever has not written what it is for is asked that first. */
export default async function FaceSheetPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, member } = await signedIn();
  const { id } = await params;
  const opened = await openFaceSheet({ actor, input: { leadId: id } });
  if (isRefusal(opened)) turnAway(opened);
  if (opened.kind === 'reason_asked')
    return (
      <DeskFrame title="Face sheet" member={member}>
        <p>
          The sheet names a person and what they told us. Say what it is for: that is kept with your name, and the sheet
          is shown to you for {SHEET_MINUTES} minutes.
        </p>
        <WordsForm
          action={deskPaths.leadDeed(id, 'print')}
          form="sheet"
          name="reason"
          label="What is the sheet for?"
          hint="For example: handed to the nurse who admits them."
          button="Show the sheet"
        />
        <p>
          <a href={deskPaths.lead(id)}>Back to the lead</a>
        </p>
      </DeskFrame>
    );
  const { lead, card, last, notes, tasks, at, ownerName } = opened;
  const parcels = last ? [last] : [];
  const contact = contactView({ lead, card, parcels, notes, me: member.id, now: at });
  return (
    <DeskFrame member={member} wide>
      <FaceSheet
        name={nameOf(card)}
        back={deskPaths.lead(id)}
        centre={CENTRE.shortName}
        made={`${centreMoment(at)}, by ${member.name}`}
        facts={[
          ['For whom', card ? askedBy(card) : '(erased)'],
          ['Came', `${centreMoment(lead.arrivedAt)} · ${sourceOf(lead)}`],
          ['Stage', stageOf(lead)],
          ['Owner', ownerName ?? 'nobody yet'],
          ['How they may be reached', contact.line],
        ]}
        urgency={lead.urgency}
        decided={decidedWords(notes, lead.urgency, at)}
        told={last && { sent: centreMoment(last.sentAt), parcel: last.content }}
        outcome={<LeadOutcome lead={lead} notes={notes} undone={opened.undone} />}
        tasks={tasks.map((task) => taskRow(task, at))}
      />
    </DeskFrame>
  );
}
