import { z } from 'zod';
import { addNote, lockLead, openCard } from '@/db/queries/lead';
import { CONTACT_WAYS, mayContact } from '@/domain/lead/contact';
import { safeContactOf } from './lead-times';
import { notFound, operation, refused } from './operation';
import { writtenText } from './written-text';

/**
 * Goes outside a person's safe times or ways, before it happens: the reason is sealed beside the lead, and is an event.
 * Refused where no reason helps (they asked not to be contacted, gave no permission, or left nothing to reach them by),
 * and where the rule allows it anyway.
 */
export const overrideContact = operation({
  may: 'lead.override_contact',
  input: z.strictObject({
    leadId: z.uuid(),
    way: z.enum(CONTACT_WAYS, 'Choose how you want to reach them.'),
    reason: writtenText('Write the reason.'),
  }),
  async run({ tx, who, now, input }) {
    const lead = await lockLead(tx, input.leadId);
    if (!lead) return notFound;
    const safeContact = safeContactOf(await openCard(tx, lead.id));
    if (!safeContact) return refused('We do not know how this person may be reached.');
    const { way, reason } = input;
    const contact = mayContact({ safeContact, asksNoContact: lead.asksNoContact, now, way, override: reason });
    if (contact.kind === 'refused') return refused(contact.why.en);
    if (contact.kind === 'allowed') return refused('This way is allowed now. No reason is needed.');
    const content = { way, reason: contact.reason, rule: contact.rule };
    await addNote(tx, { leadId: lead.id, author: who.id, kind: 'override', content, now });
    return {
      kind: 'overridden',
      event: { type: 'lead.contact_overridden', subject: lead.id, detail: contact.rule, live: true },
    };
  },
});
