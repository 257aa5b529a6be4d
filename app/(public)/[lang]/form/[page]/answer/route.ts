import { answerStep } from '@/app/(public)/answer-step';
import { cookiesFor, keyFrom } from '@/app/(public)/caller-cookies';
import { callerDoor, turnedBack } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { seeOther } from '@/app/see-other';
import { CENTRE } from '@/content/centre';
import { giveCode } from '@/operations/give-code';
import { saveDraft } from '@/operations/save-draft';
import { sendParcel } from '@/operations/send-parcel';

const NO_STEP = { en: 'There is no such step in the form.', es: 'No existe ese paso en el formulario.' };

/** One step's answers by a caller, under their own key. */
export const POST = callerDoor<{ lang: string; page: string }>(async ({ actor, lang, fields, params }) => {
  const who = (key: Uint8Array) => ({ ...actor, key });
  const answered = await answerStep(
    {
      paths,
      save: ({ offered, ...call }) => saveDraft({ actor, offered: keyFrom(offered), ...call }),
      send: (kept, how) => sendParcel({ actor: who(kept.key), kept, hours: CENTRE.hours, ...how }),
      giveCode: (key) => giveCode(who(key)),
    },
    { lang, page: params.page, fields },
  );
  return answered.kind === 'answered'
    ? seeOther(answered.path, cookiesFor(answered.key, actor))
    : turnedBack(lang, 404, NO_STEP, paths.start(lang), fields);
});
