import { z } from 'zod';
import { callPaths } from '@/app/(desk)/desk/call/call';
import { callKey } from '@/app/(desk)/desk/call/call-cookie';
import { deskDoor } from '@/app/(desk)/desk/door';
import { deskPaths } from '@/app/(desk)/desk/paths';
import { seeOther } from '@/app/see-other';
import { LANGUAGES } from '@/domain/language';
import { giveCallCode } from '@/operations/give-call-code';

const door = deskDoor({
  back: (_: { lang: string }) => deskPaths.call,
  plain: true,
  schema: z.strictObject({ hours: z.literal('24').optional() }),
  act: async ({ actor, posted }) =>
    giveCallCode({ actor, input: { key: await callKey(), ...(posted.hours && { keepHours: 24 }) } }),
  answer: (_, { params }) => seeOther(callPaths.code(LANGUAGES.find((one) => one === params.lang) ?? 'en')),
});

/** Six words for what is kept; where "someone may see this phone", the caller's, for a day only. */
export async function POST(request: Request, context: { params: Promise<{ lang: string }> }) {
  return door(request, await context.params);
}
