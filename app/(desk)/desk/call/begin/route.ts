import { z } from 'zod';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { seeOther } from '@/app/see-other';
import { CENTRE } from '@/content/centre';
import { STEPS } from '@/domain/intake/steps';
import { LANGUAGES } from '@/domain/language';
import { beginCall } from '@/operations/begin-call';
import { sendCall } from '@/operations/send-call';
import { callPaths } from '../call';
import { callCookie, callKey } from '../call-cookie';

const door = deskDoor({
  back: () => deskPaths.call,
  plain: true,
  schema: z.strictObject({ language: z.enum(LANGUAGES, 'Choose the caller’s language.') }),
  act: async ({ actor, posted }) => {
    const before = await callKey();
    // What an unfinished call holds is sent as far as it may be, before this browser forgets it.
    if (before)
      await sendCall({ actor, key: before, finishing: false, asked: false, along: 'later', hours: CENTRE.hours });
    return beginCall({ actor, input: posted });
  },
  answer: ({ key }, { posted }) =>
    seeOther(callPaths.step(posted.language, { page: STEPS[0]?.page ?? 1, item: null }), [callCookie(key)]),
});

/** "Begin in English", pressed. */
export const POST = (request: Request): Promise<Response> => door(request, {});
