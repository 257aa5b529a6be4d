import { callerDoor } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { seeOther } from '@/app/see-other';
import { giveCode } from '@/operations/give-code';

/** "Someone may see this phone": the draft is kept for a day only. */
export const POST = callerDoor(async ({ actor, lang }) => {
  await giveCode(actor, 24);
  return seeOther(paths.code(lang));
});
