import { cookiesFor, keyFrom } from '@/app/(public)/caller-cookies';
import { callerDoor } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { takeOut } from '@/app/posted-fields';
import { seeOther } from '@/app/see-other';
import { CENTRE } from '@/content/centre';
import { callMeShown, pressCallMe, typeCallMe } from '@/domain/intake/call-me-door';
import { LANGUAGES } from '@/domain/language';
import { giveCode } from '@/operations/give-code';
import { saveDraft } from '@/operations/save-draft';
import { isCoded, sendParcel } from '@/operations/send-parcel';

/** "Contact me": a name, one way, and by the button the permission. Sent at once as a partial parcel. */
export const POST = callerDoor(async ({ actor, lang, fields }) => {
  const { own, rest } = takeOut(fields, ['go', 'key']);
  const language = LANGUAGES.find((one) => own.go === `lang:${one}`) ?? lang;
  const switched = own.go?.startsWith('lang:') ?? false;
  const saved = await saveDraft({
    actor,
    offered: keyFrom(own.key),
    language: lang,
    change: (draft) => ({ ...(switched ? typeCallMe : pressCallMe)(draft, rest), language }),
  });
  const cookies = cookiesFor(saved.key, actor);
  if (switched) return seeOther(paths.callMe(language), cookies);
  if (callMeShown(saved.draft).state !== 'valid') return seeOther(`${paths.callMe(lang)}?check=1`, cookies);
  const who = { ...actor, key: saved.key };
  const sent = await sendParcel({
    actor: who,
    kept: saved,
    finishing: false,
    asked: true,
    withCode: true,
    hours: CENTRE.hours,
  });
  if (!isCoded(sent)) await giveCode(who);
  return seeOther(paths.status(lang), cookies);
});
