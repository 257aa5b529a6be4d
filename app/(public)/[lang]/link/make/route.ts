import { keyFrom, linkCookie } from '@/app/(public)/caller-cookies';
import { callerDoor } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { seeOther } from '@/app/see-other';
import { LANGUAGES } from '@/domain/language';
import { giveCode } from '@/operations/give-code';
import { makeLink } from '@/operations/make-link';

/** Makes a private link for the person, and shows it on the next page. Somebody who may make none is led to the form. */
export const POST = callerDoor(async ({ actor, lang, fields }) => {
  const language = LANGUAGES.find((one) => one === fields.language?.at(-1)) ?? lang;
  const token = await makeLink({ actor, offered: keyFrom(fields.key?.at(-1)), language });
  if (!token) return seeOther(paths.start(lang));
  // Their own way back, should the person open the link on this very phone.
  await giveCode(actor);
  return seeOther(paths.link(lang), [linkCookie(language, token, new Date())]);
});
