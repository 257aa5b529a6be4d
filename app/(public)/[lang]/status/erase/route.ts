import { callerDoor } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { seeOther } from '@/app/see-other';
import { eraseLead } from '@/operations/erase-lead';

/** Erases what the caller sent, and their draft; the cookie stays, so that the page can say it is done. */
export const POST = callerDoor(async ({ actor, lang }) => {
  const outcome = await eraseLead(actor);
  // Of what was sent the page sees for itself what became of it; of what never was, it is told.
  return seeOther(`${paths.status(lang)}${outcome === 'none' ? '?done=gone' : ''}`);
});
