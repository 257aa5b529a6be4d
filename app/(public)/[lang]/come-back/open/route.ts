import { clearedCookies, codeCookie, cookiesFor, keyFrom } from '@/app/(public)/caller-cookies';
import { callerDoor } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { seeOther } from '@/app/see-other';
import { hasSentWhole } from '@/domain/intake/draft';
import { comeBack } from '@/operations/come-back';
import { openDraft } from '@/operations/open-draft';

/** Opens what six words open. Words that open nothing get one answer, whatever is wrong with them. */
export const POST = callerDoor(async ({ lang, fields }) => {
  const found = await comeBack((fields.words?.at(-1) ?? '').slice(0, 500), keyFrom(fields.key?.at(-1)));
  if (found.kind === 'unknown') return seeOther(`${paths.comeBack(lang)}?check=1`);
  if (found.kind === 'status') return seeOther(paths.status(lang), [...clearedCookies(), codeCookie(found.code)]);
  const draft = await openDraft({ kind: 'caller', key: found.key, code: null });
  const sent = draft ? hasSentWhole(draft) : false;
  return seeOther(sent ? paths.status(lang) : paths.start(lang), cookiesFor(found.key));
});
