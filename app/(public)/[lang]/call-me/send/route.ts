import { cookiesFor, keyFrom } from '@/app/(public)/caller-cookies';
import { callerDoor } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { takeOut } from '@/app/posted-fields';
import { seeOther } from '@/app/see-other';
import { CENTRE } from '@/content/centre';
import { callMe } from '@/domain/intake/call-me';
import { NOTHING_SAID, placeFor } from '@/domain/intake/flow';
import { post } from '@/domain/intake/keep';
import { LANGUAGES } from '@/domain/language';
import { giveCode } from '@/operations/give-code';
import { saveDraft } from '@/operations/save-draft';
import { sendParcel } from '@/operations/send-parcel';

/** "Contact me": a name, one way, and by the button the permission. Sent at once as a partial parcel. */
export const POST = callerDoor(async ({ actor, lang, fields }) => {
  const { own, rest } = takeOut(fields, ['go', 'key']);
  const language = LANGUAGES.find((one) => own.go === `lang:${one}`) ?? lang;
  const saved = await saveDraft({
    actor,
    offered: keyFrom(own.key),
    language: lang,
    change: (draft) => ({ ...post(draft, { key: callMe.slug }, rest), language }),
  });
  const cookies = cookiesFor(saved.key);
  if (language !== lang) return seeOther(paths.callMe(language), cookies);
  if (placeFor(callMe, saved.draft, NOTHING_SAID).state !== 'valid')
    return seeOther(`${paths.callMe(lang)}?check=1`, cookies);
  const who = { ...actor, key: saved.key };
  await sendParcel({ actor: who, finishing: false, asked: true, hours: CENTRE.hours });
  await giveCode(who);
  return seeOther(paths.status(lang), cookies);
});
