import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths, withDone } from '@/app/(desk)/desk/paths';
import { isRefusal } from '@/app/(desk)/desk/refusal';
import { seeOther } from '@/app/see-other';
import { CENTRE } from '@/content/centre';
import { openCall } from '@/operations/open-call';
import { sendCall } from '@/operations/send-call';
import { callKey, clearedCallCookie } from '../call-cookie';

const door = deskDoor({
  back: () => deskPaths.call,
  plain: true,
  schema: z.strictObject({}),
  act: async ({ actor }) => {
    const key = await callKey();
    if (key) await sendCall({ actor, key, finishing: false, asked: false, along: 'later', hours: CENTRE.hours });
    const opened = await openCall({ actor, input: { key } });
    if (isRefusal(opened)) return opened;
    return { kind: 'ended', leadId: opened.kind === 'opened' && opened.lead ? opened.draft.leadId : null };
  },
  answer: ({ leadId }) =>
    seeOther(leadId ? withDone(deskPaths.lead(leadId), 'ended') : withDone(deskPaths.queue(), 'unsent'), [
      clearedCallCookie(),
    ]),
});

/** "End the call", pressed: this browser forgets it, and the lead it made is next. */
export const POST = (request: Request): Promise<Response> => door(request, {});
