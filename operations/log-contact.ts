import { z } from 'zod';
import { addNote, lockLead, openCard, updateLead } from '@/db/queries/lead';
import { changeUndoably } from '@/db/queries/undo';
import { CONTACT_WAYS, mayContact, NO_VOICEMAIL } from '@/domain/lead/contact';
import { afterTry, OUTCOMES } from '@/domain/lead/contact-log';
import { move } from '@/domain/lead/lifecycle';
import { given, REFUSALS } from '@/domain/lead/refusals';
import { may } from '@/domain/lead/roles';
import { hoursSchema } from './hours';
import { safeContactOf, timesOf } from './lead-times';
import { notFound, operation, refused } from './operation';
import { clocksNow } from './settings-now';
import { maybeWritten } from './written-text';

/**
 * Writes down a try to reach somebody, and works out when the next is owed. Refused outside the safe-contact rule,
 * and for a voicemail they did not agree to; a written reason overrides a time, a way or that, is sealed beside the lead,
 * and is an event of its own. That somebody asked
 * not to be contacted is always taken down, obeyed from then on, and not undone.
 */
export const logContact = operation({
  may: 'lead.log_contact',
  input: z.strictObject({
    leadId: z.uuid(),
    way: z.enum(CONTACT_WAYS, 'Choose how you tried to reach them.'),
    outcome: z.enum(OUTCOMES, 'Choose how it went.'),
    /** The caller phoned us: then no rule about reaching them was at stake. */
    theyCalled: z.boolean(),
    override: maybeWritten,
    text: maybeWritten,
    hours: hoursSchema,
  }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    if (lead.erasedAt) return refused(REFUSALS.erased.en);
    const moved = move(lead, { deed: 'log_contact', outcome: input.outcome });
    if (moved.kind === 'refused') return refused(moved.why.en);
    const safeContact = safeContactOf(await openCard(tx, lead.id));
    const heeded = input.theyCalled || input.outcome === 'asked_not_to_be_contacted';
    // A reason is heard only from those who may override.
    const override = may(who.roles, 'lead.override_contact') ? input.override : undefined;
    const contact = heeded
      ? { kind: 'allowed' as const }
      : allowed(safeContact, lead.asksNoContact, now, { way: input.way, override });
    if (contact.kind === 'refused')
      return refused(`${contact.why.en}${contact.overridable ? ' To go outside the rule, write the reason.' : ''}`);
    const unwanted = !heeded && input.outcome === 'voicemail_left' && safeContact?.voicemail !== 'yes';
    if (unwanted && !given(override)) return refused(NO_VOICEMAIL.en);

    const after = afterTry(lead, input.outcome, now);
    const rule = contact.kind === 'allowed_with_override' ? contact.rule : unwanted ? 'voicemail' : null;
    const content = {
      way: input.way,
      outcome: input.outcome,
      theyCalled: input.theyCalled ? 'yes' : 'no',
      text: input.text ?? '',
      ...(rule ? { reason: override?.trim() ?? '', rule } : {}),
    };
    const id = await addNote(tx, {
      leadId: lead.id,
      author: who.id,
      kind: rule ? 'override' : 'contact',
      content,
      now,
    });
    // A ceiling is of whom nobody has tried.
    const { ceilingAt: _, ...times } = timesOf(
      after,
      { at: now, outcome: input.outcome },
      safeContact,
      input.hours,
      await clocksNow(tx),
    );
    const change = {
      stage: moved.lead.stage,
      owner: lead.owner ?? who.id,
      attempts: after.attempts,
      asksNoContact: after.asksNoContact,
      firstAttemptAt: lead.firstAttemptAt ?? now,
      firstConversationAt: after.firstConversationAt,
      lastContactAt: now,
      ...times,
    };
    // Slipped keys are taken back; that somebody asked not to be contacted never is.
    const isFinal = input.outcome === 'asked_not_to_be_contacted';
    const done = { deed: 'lead.contact_logged', leadId: lead.id, by: who.id, now, noteId: id } as const;
    const undo = isFinal ? undefined : await changeUndoably(tx, done, change);
    if (isFinal) await updateLead(tx, lead.id, change);
    const logged = {
      type: 'lead.contact_logged',
      subject: lead.id,
      detail: `${input.outcome} ${id}`,
      live: true,
    } as const;
    return {
      kind: 'logged',
      undo,
      event: rule ? [{ type: 'lead.contact_overridden', subject: lead.id, detail: rule }, logged] : logged,
    };
  },
});

function allowed(
  safeContact: ReturnType<typeof safeContactOf>,
  asksNoContact: boolean,
  now: Date,
  input: { way: (typeof CONTACT_WAYS)[number]; override?: string },
) {
  if (safeContact)
    return mayContact({ safeContact, asksNoContact, now, way: input.way, override: input.override ?? null });
  const why = {
    en: 'We do not know how this person may be reached.',
    es: 'No sabemos cómo se puede contactar a esta persona.',
  };
  return { kind: 'refused', rule: 'no_details', why, from: null, overridable: false } as const;
}
