import { callerDoor } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { seeOther } from '@/app/see-other';
import { giveCode } from '@/operations/give-code';

/** Six words for what is kept; where "someone may see this phone", for a day only. */
export const POST = callerDoor(async ({ actor, lang, fields }) => {
  await giveCode(actor, fields.hours?.at(-1) === '24' ? 24 : undefined);
  return seeOther(paths.code(lang));
});
