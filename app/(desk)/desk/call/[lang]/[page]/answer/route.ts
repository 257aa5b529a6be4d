import { z } from 'zod';
import { callPaths } from '@/app/(desk)/desk/call/call';
import { callCookie, callKey } from '@/app/(desk)/desk/call/call-cookie';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { answerStep } from '@/app/(public)/answer-step';
import { seeOther } from '@/app/see-other';
import { CENTRE } from '@/content/centre';
import { LANGUAGES } from '@/domain/language';
import { giveCallCode } from '@/operations/give-call-code';
import { notFound } from '@/operations/operation';
import { saveCall } from '@/operations/save-call';
import { sendCall } from '@/operations/send-call';

const door = deskDoor({
  back: (_: { lang: string; page: string }) => deskPaths.call,
  plain: true,
  many: 'every',
  schema: z.record(z.string(), z.array(z.string())),
  act: async ({ actor, params, posted }) => {
    const lang = LANGUAGES.find((one) => one === params.lang);
    if (!lang) return notFound;
    const before = await callKey();
    const answered = await answerStep(
      {
        paths: callPaths,
        save: ({ language, change }) => saveCall({ actor, input: { key: before, language, change } }),
        send: ({ key }, how) => sendCall({ actor, key, hours: CENTRE.hours, ...how }),
        giveCode: (key) => giveCallCode({ actor, input: { key } }),
      },
      { lang, page: params.page, fields: posted },
    );
    return answered.kind === 'no-step' ? notFound : answered;
  },
  answer: ({ path, key }) => seeOther(path, [callCookie(key)]),
});

/** One step's answers, as a caller on the phone gives them. */
export async function POST(request: Request, context: { params: Promise<{ lang: string; page: string }> }) {
  return door(request, await context.params);
}
