import { clearedCookies } from '@/app/(public)/caller-cookies';
import { callerDoor } from '@/app/(public)/caller-door';
import { seeOther } from '@/app/see-other';
import { CENTRE } from '@/content/centre';

/** Leave now: what this site kept in the browser goes, and the visitor is on a page that says nothing of them. */
export const POST = callerDoor(async () => {
  const answer = seeOther(CENTRE.safeExit, clearedCookies());
  // Not "cache": it stalls for seconds, and nothing of ours is in it (every answer is no-store).
  answer.headers.set('Clear-Site-Data', '"cookies", "storage"');
  return answer;
});
