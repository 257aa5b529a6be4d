import { callerDoor } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { seeOther } from '@/app/see-other';
import { eraseLead } from '@/operations/erase-lead';

/** What the page is to say that it cannot see for itself: of what was sent and erased it can. */
const DONE = { erased: '', person_replies: '', none: '?done=gone' } as const;

/** Erases what the caller sent, and their draft; the cookie stays, so that the page can say it is done. */
export const POST = callerDoor(async ({ actor, lang }) =>
  seeOther(`${paths.status(lang)}${DONE[await eraseLead(actor)]}`),
);
