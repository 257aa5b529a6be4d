import { z } from 'zod';
import { newDraftKey } from '@/db/sealing/draft-key';
import { LANGUAGES } from '@/domain/language';
import { newDraft, writeDraft } from './kept-draft';
import { operation } from './operation';

/** Begins to take a call: an empty draft under a key of its own, for this member's cookie. */
export const beginCall = operation({
  may: 'lead.take_call',
  input: z.strictObject({ language: z.enum(LANGUAGES) }),
  async run({ who, now, input }) {
    const key = newDraftKey();
    const draft = { ...newDraft(input.language), takenBy: who.id };
    await writeDraft(key, draft, 0, now);
    return { kind: 'begun', key, event: { type: 'call.begun', subject: draft.leadId } };
  },
});
