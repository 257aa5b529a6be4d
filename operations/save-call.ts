import { z } from 'zod';
import type { Draft } from '@/domain/intake/draft';
import { LANGUAGES } from '@/domain/language';
import { invalid, operation } from './operation';
import { maybeKey, ownCall } from './own-call';
import { DraftTooLarge, saveDraft } from './save-draft';

/**
 * Keeps a change to the call this member is taking. Where their cookie opens none (it ended, it expired, it is a
 * colleague's) one is begun with these answers. `change` is pure and may run more than once.
 */
export const saveCall = operation({
  may: 'lead.take_call',
  input: z.strictObject({
    key: maybeKey,
    language: z.enum(LANGUAGES),
    change: z.custom<(draft: Draft) => Draft>((value) => typeof value === 'function'),
  }),
  async run({ who, input: { key, language, change } }) {
    const own = key && (await ownCall(key, who.id)) ? key : null;
    try {
      const saved = await saveDraft({
        actor: { kind: 'caller', key: own, code: null },
        language,
        change: (draft) => change({ ...draft, takenBy: who.id }),
      });
      return {
        kind: 'saved',
        ...saved,
        event: saved.begun ? { type: 'call.begun', subject: saved.draft.leadId } : [],
      };
    } catch (fault) {
      if (fault instanceof DraftTooLarge) return invalid('', 'This is more than we can keep. Write less.');
      throw fault;
    }
  },
});
