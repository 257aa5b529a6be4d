import { takeOut } from '@/app/posted-fields';
import { CENTRE } from '@/content/centre';
import { type Draft, type Fields, hasSentWhole } from '@/domain/intake/draft';
import { type Place, placeOf } from '@/domain/intake/flow';
import { isUntouched, leftOf, post, postMixes, withoutWhole } from '@/domain/intake/keep';
import { takeRows } from '@/domain/intake/mix-rows';
import { problemsOn } from '@/domain/intake/mixes-page';
import { GOING, type Going, onward } from '@/domain/intake/onward';
import { stepAt } from '@/domain/intake/steps';
import { check } from '@/domain/intake/steps/check';
import { mix } from '@/domain/intake/steps/mix';
import { privacy } from '@/domain/intake/steps/privacy';
import { whoFor } from '@/domain/intake/steps/who-for';
import { LANGUAGES, type Language } from '@/domain/language';
import { emergenciesOn, type Judged, noteDangers } from '@/domain/triage/danger-met';
import type { Refusal } from '@/operations/operation';
import type { Saved } from '@/operations/save-draft';
import type { How, Sent } from '@/operations/send-parcel';
import { settingsNow } from '@/operations/settings-now';
import { type Leaving, pathOnward } from './path-onward';
import { type IntakePaths, NOTES, noted } from './paths';
import { sendOn } from './send-on';

/** What can be done with an answer. Callers do it by their own key; of staff each asks who they are, and may refuse them. */
export interface Hands {
  readonly paths: IntakePaths;
  readonly save: (call: {
    offered: string | null;
    language: Language;
    change: (draft: Draft) => Draft;
  }) => Promise<Saved | Refusal>;
  readonly send: (saved: Saved, how: How) => Promise<Sent>;
  readonly giveCode: (key: Uint8Array) => Promise<unknown>;
}

interface Answered {
  readonly kind: 'answered';
  /** Where to go on. */
  readonly path: string;
  /** The draft's key, for the cookie. */
  readonly key: Uint8Array;
}

/** One step's answers: kept exactly as sent, a danger in them met, then on to where the button leads. */
export async function answerStep(
  { paths, save, send, giveCode }: Hands,
  { lang, page, fields }: { lang: Language; page: string; fields: Fields },
): Promise<Answered | { readonly kind: 'no-step' } | Refusal> {
  const step = stepAt(Number(page));
  if (!step) return { kind: 'no-step' };
  const { own, rest } = takeOut(fields, ['go', 'item', 'from', 'key', 'note']);
  const item = step.repeats ? (own.item ?? '') : null;
  const language = LANGUAGES.find((one) => own.go === `lang:${one}`) ?? lang;
  const key = item === null ? step.slug : `${step.slug}/${item.slice(0, 250)}`;
  const withRows = step.kinder === 'mixes';
  const rows = withRows ? takeRows(rest).rows.length : 0;
  const going = goingOf(own.go);
  // Who has sent the whole, and comes from an older page, is led to the summary as by its Change link: there a change is sent.
  // Back leads there only from a page opened by that link: who walks back from the summary comes to the page before.
  const fromIn = (draft: Draft) => (own.from === 'check' || (going !== 'back' && hasSentWhole(draft)) ? 'check' : null);
  const judged: Judged = { zone: CENTRE.hours.zone, settings: await settingsNow() };
  // Who turns back, or changes the language, leaves from the page they are on, whatever rows they posted with it.
  const past = going === 'back' || going === 'stay' ? 0 : rows;
  const placeIn = (draft: Draft) => hereIn(draft, placeOf(draft, step.slug, item), past);
  const saved = await save({
    offered: own.key,
    language: lang,
    change: (before) => {
      // The summary is answered by its own button alone: turning back from it, or leaving it for later, is no "send".
      // So is a page that nothing was told on: "passed over" is said by Continue, and by no other button.
      if (going !== 'next' && (step.slug === check.slug || isUntouched(before, key, rest)))
        return { ...before, language };
      const leaving = { ...before, left: leftOf(before, key, going === 'next') };
      const posted = withRows ? postMixes(leaving, rest) : post(leaving, { key }, rest);
      // Who only changes the language is still on the page; and rows told of mixes are open until Continue.
      const draft = { ...(going === 'stay' || rows > 0 ? posted : withoutWhole(posted, key)), language };
      const here = placeIn(draft);
      if (!here) return draft;
      // What a calm notice says waits until they leave the page; an emergency does not.
      const nextKey = going === 'stay' ? null : onward(draft, here, going, fromIn(draft)).key;
      return noteDangers(draft, here.key, nextKey, judged);
    },
  });
  if (!('draft' in saved)) return saved;
  const { draft, key: kept } = saved;
  const here = placeIn(draft);
  const danger = here !== null && emergenciesOn(draft, here.key, judged).length > 0;
  const reached = await sendOn({
    send: (how) => send(saved, how),
    giveCode: () => giveCode(kept),
    going,
    draft,
    here,
    danger,
  });
  const begun = saved.begun && step.slug !== privacy.slug && step.slug !== whoFor.slug;
  const path = here ? pathFrom(paths, { lang: language, draft, here, going, from: fromIn(draft), danger }) : null;
  const otherwise = going === 'later' ? paths.code(language) : paths.start(language);
  // Said on the next page, and there in the other language too.
  const said = reached ? 'sent' : going === 'stay' ? NOTES.find((note) => note === own.note) : undefined;
  const notes = new Set([...(begun ? (['begun'] as const) : []), ...(path && said && !danger ? [said] : [])]);
  return { kind: 'answered', path: [...notes].reduce(noted, path ?? otherwise), key: kept };
}

function goingOf(go: string | null | undefined): Going {
  return go?.startsWith('lang:') ? 'stay' : (GOING.find((one) => one === go) ?? 'next');
}

/** The page that was answered; where mixes were posted with theirs and all of it stands, the last of them. */
function hereIn(draft: Draft, place: Place | null, rows: number): Place | null {
  if (!place || rows === 0 || problemsOn(draft, place).length > 0) return place;
  return placeOf(draft, mix.slug, `${rows}`) ?? place;
}

/** On to where the button leads, by way of the emergency page where this page's answers call for it. */
function pathFrom(paths: IntakePaths, { danger, ...leaving }: Leaving & { readonly danger: boolean }): string {
  const { lang, here, going, from } = leaving;
  if (danger) return paths.helpNow(lang, { at: here, going, from });
  return pathOnward(leaving, paths);
}
