import { deskPaths } from '@/app/(desk)/desk/paths';
import { STAGE_WORDS } from '@/app/(desk)/desk/words';
import { AssignForm, type ColleagueOption } from '@/components/desk/AssignForm';
import { CloseForm, type OtherLead } from '@/components/desk/CloseForm';
import { BY_DIGIT, ContactForm } from '@/components/desk/ContactForm';
import { DeedButton } from '@/components/desk/DeedButton';
import { NoteForm } from '@/components/desk/NoteForm';
import { OverrideForm } from '@/components/desk/OverrideForm';
import { SnoozeForm } from '@/components/desk/SnoozeForm';
import { UrgencyForm } from '@/components/desk/UrgencyForm';
import { WordsForm } from '@/components/desk/WordsForm';
import type { Outcome } from '@/domain/lead/contact-log';
import { dispositionsFrom, hasEnded, type LeadDeed, stageAfter } from '@/domain/lead/lifecycle';
import { type Deed, may, type Role } from '@/domain/lead/roles';
import { isSnoozed } from '@/domain/lead/snooze';
import type { PlainLead } from '@/operations/lead-facts';
import type { ContactView } from './contact';

interface LeadDoingProps {
  readonly lead: PlainLead;
  readonly contact: ContactView;
  readonly me: { readonly id: string; readonly roles: readonly Role[] };
  readonly now: Date;
}

/** Claiming, and reaching somebody outside their rule: what stands nearest to the safe-contact box. */
export function LeadFirst({ lead, contact, me, now }: LeadDoingProps) {
  const { to, can, active } = doorsOf(lead, me.roles);
  return (
    <>
      {can('lead.claim') && <DeedButton action={deskPaths.queueDeed('next')} label="Next person" press="n" />}
      {active && !lead.owner && can('lead.claim') && (
        <DeedButton action={to('claim')} label="Claim this lead" press="c" />
      )}
      {active && lead.owner === me.id && can('lead.release') && (
        <DeedButton action={to('release')} label="Give it back to the queue" />
      )}
      {active && isSnoozed(lead, now) && can('lead.snooze') && <DeedButton action={to('wake')} label="Stop snoozing" />}
      {active && contact.overridable.length > 0 && contact.links.length === 0 && can('lead.override_contact') && (
        <details>
          <summary>Reach them outside their rule</summary>
          <OverrideForm action={to('override')} ways={contact.overridable} />
        </details>
      )}
    </>
  );
}

/** What else this member may do with this lead now: only forms whose deed their roles and the lead's stage permit. */
export function LeadDoing({
  lead,
  contact,
  me,
  colleagues,
  others,
  next,
}: LeadDoingProps & {
  readonly colleagues: readonly ColleagueOption[];
  readonly others: readonly OtherLead[];
  /** What would be owed after a try, by how it went. */
  readonly next: (outcome: Outcome) => string;
}) {
  const { to, can, active } = doorsOf(lead, me.roles);
  const leadsTo = (deed: LeadDeed) => stageAfter(lead.stage, deed);
  const onward = leadsTo('advance');
  const endings = dispositionsFrom(lead.stage);
  const reopens = leadsTo('reopen') !== null && lead.disposition !== 'withdrawn' && !lead.erasedAt;
  return (
    <>
      {active && can('lead.log_contact') && (
        <section
          aria-labelledby="try"
          data-press="t"
          data-digits={BY_DIGIT}
          data-twice={OBEYED_FOR_GOOD}
          data-reasoned={contact.needsReason.join(' ')}
        >
          <h2 id="try">Log a contact</h2>
          <ContactForm
            action={to('contact')}
            ways={contact.ways}
            next={next}
            reason={{ asked: contact.overridable.length > 0, written: contact.written }}
          />
        </section>
      )}
      {!lead.erasedAt && can('lead.note') && (
        <section aria-labelledby="write" data-press="i">
          <h2 id="write">Note</h2>
          <NoteForm action={to('note')} />
        </section>
      )}
      {(onward || leadsTo('decide')) && (
        <section aria-labelledby="stage">
          <h2 id="stage">Next stage</h2>
          {onward && can('lead.advance') && (
            <DeedButton action={to('advance')} label={`Move on to: ${STAGE_WORDS[onward]}`} />
          )}
          {leadsTo('decide') &&
            (can('lead.decide') ? (
              <>
                <WordsForm
                  action={to('decide')}
                  form="decide"
                  name="told"
                  label="What was the caller told of the decision?"
                  hint="The decision is yours as a clinician. It is kept with your name."
                  button="Record the decision"
                />
                <p>If the answer is no, close the lead instead.</p>
              </>
            ) : (
              <p>A clinician decides here. Ask one to open this lead.</p>
            ))}
        </section>
      )}
      {active && can('lead.assign') && (
        <details id="assign" data-press="a">
          <summary>Assign to a colleague</summary>
          <AssignForm action={to('assign')} colleagues={colleagues.filter(({ id }) => id !== lead.owner)} />
        </details>
      )}
      {active && can('lead.snooze') && lead.urgency !== 'emergency_now' && (
        <details id="snooze" data-press="s">
          <summary>Snooze</summary>
          <SnoozeForm action={to('snooze')} />
        </details>
      )}
      {active && can('lead.change_urgency') && (
        <details>
          <summary>Change the urgency</summary>
          <UrgencyForm action={to('urgency')} current={lead.urgency} />
        </details>
      )}
      {endings.length > 0 && can('lead.close') && (
        <details id="close" data-press="e">
          <summary>Close this lead</summary>
          <CloseForm action={to('close')} dispositions={endings} others={others} />
        </details>
      )}
      {reopens && can('lead.reopen') && (
        <WordsForm action={to('reopen')} form="reopen" name="why" label="Why open it again?" button="Open it again" />
      )}
    </>
  );
}

/** Never undone, so a digit alone does not send it. */
const OBEYED_FOR_GOOD: Outcome = 'asked_not_to_be_contacted';

const doorsOf = (lead: PlainLead, roles: readonly Role[]) => ({
  to: (deed: string): string => deskPaths.leadDeed(lead.id, deed),
  can: (deed: Deed): boolean => may(roles, deed),
  active: !hasEnded(lead.stage),
});
