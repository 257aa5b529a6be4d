import { centreYear } from '@/app/(desk)/desk/clocks';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { DeedButton } from '@/components/desk/DeedButton';
import { FormMessage } from '@/components/desk/FormMessage';
import { WordsForm } from '@/components/desk/WordsForm';
import { may, type Role } from '@/domain/lead/roles';
import type { PlainLead } from '@/operations/lead-facts';

type Standing = Pick<PlainLead, 'id' | 'heldAt' | 'erasedAt' | 'erasureAskedAt'>;

interface LeadHoldProps {
  readonly lead: Standing;
  readonly me: { readonly roles: readonly Role[] };
}

/** That nothing of a lead may be deleted, and that its caller asked us to and waits for a person's answer. Nothing where neither is so. */
export function LeadKept({ lead, me, mayReply }: LeadHoldProps & { readonly mayReply: boolean }) {
  return (
    <>
      {lead.heldAt && (
        <FormMessage kind="note">
          On legal hold since {centreYear(lead.heldAt)}: nothing of it is deleted, also if they ask.
        </FormMessage>
      )}
      {lead.erasureAskedAt && (
        <FormMessage kind="note">
          They asked us to delete their answers, on {centreYear(lead.erasureAskedAt)}. {howToReply(mayReply)}
          {may(me.roles, 'lead.log_contact') && (
            <details>
              <summary>We have replied</summary>
              <DeedButton action={deskPaths.leadDeed(lead.id, 'answer-erasure')} label="Yes, they have their answer" />
            </details>
          )}
        </FormMessage>
      )}
    </>
  );
}

/** What is owed to who asked us to delete their answers: within what they permit. */
export const howToReply = (mayReply: boolean): string =>
  mayReply ? 'Reply to them.' : 'We may not contact them: reply when they call.';

/** What each of the two deeds asks, by its door. */
export const HOLD_FIELDS = {
  hold: 'Why must it be kept?',
  'lift-hold': 'Why does it no longer have to be kept?',
} as const;

const HOLD_WORDS = {
  hold: {
    title: 'Put under legal hold',
    hint: 'Nothing of it is deleted until it is lifted, also if they ask. They are not told of it.',
    button: 'Hold it',
  },
  'lift-hold': {
    title: 'Lift the legal hold',
    hint: 'Nothing is deleted by it. They can then delete it themself, unless they were admitted.',
    button: 'Lift the hold',
  },
} as const satisfies Record<keyof typeof HOLD_FIELDS, unknown>;

/** The form that puts a lead under legal hold, or lifts that, for whoever may. */
export function HoldForm({ lead, me }: LeadHoldProps) {
  if (lead.erasedAt || !may(me.roles, 'lead.hold')) return null;
  const deed = lead.heldAt ? 'lift-hold' : 'hold';
  const { title, ...words } = HOLD_WORDS[deed];
  return (
    <details>
      <summary>{title}</summary>
      <WordsForm
        action={deskPaths.leadDeed(lead.id, deed)}
        form={deed}
        name="reason"
        label={HOLD_FIELDS[deed]}
        {...words}
      />
    </details>
  );
}
