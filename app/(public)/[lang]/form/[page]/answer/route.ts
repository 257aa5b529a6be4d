import { cookiesFor, keyFrom } from '@/app/(public)/caller-cookies';
import { callerDoor, turnedBack } from '@/app/(public)/caller-door';
import { paths } from '@/app/(public)/paths';
import { takeOut } from '@/app/posted-fields';
import { seeOther } from '@/app/see-other';
import { CENTRE } from '@/content/centre';
import type { Draft } from '@/domain/intake/draft';
import { next, type Place, placeOf, previous } from '@/domain/intake/flow';
import { post, postMixes } from '@/domain/intake/keep';
import { takeRows } from '@/domain/intake/mix-rows';
import { problemsOn } from '@/domain/intake/mixes-page';
import { dangerNow } from '@/domain/intake/sendable';
import { stepAt } from '@/domain/intake/steps';
import { check } from '@/domain/intake/steps/check';
import { mix } from '@/domain/intake/steps/mix';
import { LANGUAGES, type Language } from '@/domain/language';
import type { Caller } from '@/operations/actor';
import { giveCode } from '@/operations/give-code';
import { saveDraft } from '@/operations/save-draft';
import { sendParcel } from '@/operations/send-parcel';

const NO_STEP = { en: 'There is no such step in the form.', es: 'No existe ese paso en el formulario.' };
/** Answers that make or change what staff need to reach somebody: sent as soon as they stand. */
const SENT_AT_ONCE = ['right-now', 'name', 'safe-contact'];

/** One step's answers: kept exactly as sent, then on to where the button leads. */
export const POST = callerDoor<{ lang: string; page: string }>(async ({ actor, lang, fields, params }) => {
  const step = stepAt(Number(params.page));
  const { own, rest } = takeOut(fields, ['go', 'item', 'from', 'key']);
  if (!step) return turnedBack(lang, 404, NO_STEP, paths.start(lang), fields);
  const item = step.repeats ? (own.item ?? '') : null;
  const language = LANGUAGES.find((one) => own.go === `lang:${one}`) ?? lang;
  const key = item === null ? step.slug : `${step.slug}/${item.slice(0, 250)}`;
  const withRows = step.kinder === 'mixes';
  const saved = await saveDraft({
    actor,
    offered: keyFrom(own.key),
    language: lang,
    // The summary is answered by its own button alone: turning back from it, or leaving it for later, is no "send".
    change: (draft) =>
      step.slug === check.slug && own.go !== 'next'
        ? { ...draft, language }
        : { ...(withRows ? postMixes(draft, rest) : post(draft, { key }, rest)), language },
  });
  const who: Caller = { ...actor, key: saved.key };
  const cookies = cookiesFor(saved.key);
  const begun = saved.begun && step.slug !== 'privacy' && step.slug !== 'who-for';
  const path = await after({
    who,
    lang: language,
    go: own.go,
    from: own.from === 'check' ? 'check' : null,
    draft: saved.draft,
    here: placeOf(saved.draft, step.slug, item),
    begun,
    rows: withRows ? takeRows(rest).rows.length : 0,
  });
  return seeOther(path, cookies);
});

interface After {
  readonly who: Caller;
  readonly lang: Language;
  readonly go: string | null;
  readonly from: 'check' | null;
  readonly draft: Draft;
  /** Null when the caller's way no longer has this page. */
  readonly here: Place | null;
  readonly begun: boolean;
  /** How many mixes were posted with their page. */
  readonly rows: number;
}

const withMark = (path: string, mark: string): string => `${path}${path.includes('?') ? '&' : '?'}${mark}`;

async function after({ who, lang, go, from, draft, here, begun, rows }: After): Promise<string> {
  const marked = (path: string) => (begun ? withMark(path, 'begun=1') : path);
  if (go === 'later') return (await giveCode(who)) ? paths.code(lang) : paths.start(lang);
  if (!here) return marked(paths.start(lang));
  const item = here.item?.key ?? null;
  if (go?.startsWith('lang:')) return paths.step(lang, here, from);
  if (go === 'back') return paths.step(lang, previous(draft, here.slug, item) ?? here);
  if (here.state === 'invalid' || (rows > 0 && problemsOn(draft, here).length > 0))
    return withMark(paths.step(lang, here, from), 'check=1');
  if (SENT_AT_ONCE.includes(here.slug))
    await sendParcel({ actor: who, finishing: false, asked: here.slug === 'safe-contact', hours: CENTRE.hours });
  if (here.slug === 'right-now' && dangerNow(draft).length > 0) return paths.helpNow(lang, from);
  if (here.slug === 'safe-contact' && here.values.way === 'i_contact_you') await giveCode(who);
  if (here.slug === 'check') {
    await sendParcel({ actor: who, finishing: true, asked: true, hours: CENTRE.hours });
    await giveCode(who);
    // Whatever led back to the summary, from here there is only the receipt.
    return paths.step(lang, next(draft, here.slug));
  }
  const following = rows > 0 ? next(draft, mix.slug, `${rows}`, from) : next(draft, here.slug, item, from);
  return marked(paths.step(lang, following, from));
}
