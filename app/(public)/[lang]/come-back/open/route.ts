import { clearedCookies, codeCookie, cookiesFor, keyFrom } from '@/app/(public)/caller-cookies';
import { callerDoor } from '@/app/(public)/caller-door';
import { pathToGoOn } from '@/app/(public)/path-onward';
import { noted, paths } from '@/app/(public)/paths';
import { seeOther } from '@/app/see-other';
import { hasOnlyAsked } from '@/domain/intake/call-me-door';
import { type Draft, hasSentWhole } from '@/domain/intake/draft';
import type { Language } from '@/domain/language';
import { comeBack } from '@/operations/come-back';
import { openDraft } from '@/operations/open-draft';

/** Opens what six words open. Words that open nothing get one answer, whatever is wrong with them. */
export const POST = callerDoor(async ({ lang, fields }) => {
  const words = fields.words?.at(-1) ?? '';
  if (words.trim() === '') return seeOther(`${paths.comeBack(lang)}?check=blank`);
  const found = await comeBack(words.slice(0, 500), keyFrom(fields.key?.at(-1)));
  if (found.kind === 'unknown') return seeOther(`${paths.comeBack(lang)}?check=1`);
  if (found.kind === 'status') return seeOther(paths.status(lang), [...clearedCookies(), codeCookie(found.code)]);
  const draft = await openDraft({ kind: 'caller', key: found.key, code: null });
  return seeOther(whereTo(lang, draft), cookiesFor(found.key));
});

/** How things stand, for whoever has no more to answer; else the form, which says so where a part of it was sent. */
function whereTo(lang: Language, draft: Draft | null): string {
  if (!draft || draft.sent.length === 0) return paths.start(lang);
  if (hasSentWhole(draft) || hasOnlyAsked(draft)) return paths.status(lang);
  return noted(pathToGoOn(lang, draft, paths), 'back');
}
