import { callerDoor } from '@/app/caller-door';
import { paths } from '@/app/paths';
import { seeOther } from '@/app/see-other';
import { withdrawOwn } from '@/operations/own-lead';

/** Stops contact at once. Somebody who sent nothing is shown the same page. */
export const POST = callerDoor(async ({ actor, lang }) => {
  await withdrawOwn(actor);
  return seeOther(paths.status(lang));
});
