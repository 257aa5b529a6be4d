import { callerDoor } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { seeOther } from '@/app/see-other';
import { partDraft } from '@/operations/part-draft';

/** Answers that came by a private link are to stand alone. Where there is nothing to part, the same page is shown. */
export const POST = callerDoor(async ({ actor, lang }) => {
  await partDraft(actor);
  return seeOther(paths.step(lang, { page: 1, item: null }));
});
