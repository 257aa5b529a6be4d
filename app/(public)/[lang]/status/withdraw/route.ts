import { callerDoor } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { seeOther } from '@/app/see-other';
import { withdrawLead } from '@/operations/withdraw-lead';

/** Stops contact at once. Somebody who sent nothing is shown the same page. */
export const POST = callerDoor(async ({ actor, lang }) => {
  await withdrawLead(actor);
  return seeOther(paths.status(lang));
});
