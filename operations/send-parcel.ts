import { createHash, randomBytes } from 'node:crypto';
import { isLeadClosed, type Sending, type SendingOutcome, sendParcelKeeping } from '@/db/queries/caller';
import { sealForDesk } from '@/db/sealing/desk-side';
import { codeKeys, draftKeys, wrapDraftKey } from '@/db/sealing/draft-key';
import { DatabaseFault } from '@/db/wordless';
import { answersOf } from '@/domain/intake/answers';
import type { Answers } from '@/domain/intake/answers-shape';
import { codeFrom } from '@/domain/intake/code';
import { type Draft, hasSentWhole, type ParcelKind } from '@/domain/intake/draft';
import { FORM_SHAPE } from '@/domain/intake/earlier-form';
import { placeOf } from '@/domain/intake/flow';
import { sendable } from '@/domain/intake/sendable';
import { safeContact } from '@/domain/intake/steps/safe-contact';
import { transcriptOf } from '@/domain/intake/transcript';
import { LANGUAGES } from '@/domain/language';
import { cardOf } from '@/domain/lead/card';
import { parcelOf } from '@/domain/lead/parcel';
import { promiseFor } from '@/domain/lead/promise';
import { ceilingAt, dueAt, rankOf } from '@/domain/lead/queue';
import type { Hours } from '@/domain/lead/staffed-hours';
import { triageInputOf } from '@/domain/triage/from-intake';
import { triage } from '@/domain/triage/triage';
import { URGENCIES, type Urgency, urgencyRank } from '@/domain/triage/urgency';
import { withdrawalOpensInHours } from '@/domain/triage/withdrawal-window';
import { env } from '@/env';
import type { Caller } from './actor';
import { changeDraft, type Kept, readDraft, sealedDraft } from './kept-draft';
import { standingNow } from './settings-now';

export type Sent =
  /** `coded`: the caller has their six words, and they open the draft. */
  | { readonly kind: 'sent'; readonly as: ParcelKind; readonly draft: Draft; readonly coded: boolean }
  /** What the draft holds was acknowledged before: nothing was sent twice. */
  | { readonly kind: 'nothing-new'; readonly draft: Draft }
  /** Too little stands to be sent. */
  | { readonly kind: 'not-yet' }
  /** There is no draft under this key, or what it sent has been erased. */
  | { readonly kind: 'gone' };

/** Whether the six words came with what was sent: else they are still to be given. */
export const isCoded = (sent: Sent): boolean => sent.kind === 'sent' && sent.coded;

/** Whether the desk has what the draft holds, by this sending or one before. */
export const hasReached = ({ kind }: Sent): boolean => kind === 'sent' || kind === 'nothing-new';

/** On what occasion something is sent. */
export interface How {
  readonly finishing: boolean;
  /** The caller pressed a button that says so. Else it goes along with an answer, and not after they told us to stop. */
  readonly asked: boolean;
  /**
   * Goes along with `answer`, any: only when it is more urgent than what was sent. With a `danger` that the emergency page
   * meets: at once, however urgent the rest was already. With how to `reach` them: whatever it says, also a yes taken back.
   * With Finish `later`: all told so far.
   */
  readonly along?: 'answer' | 'danger' | 'reach' | 'later' | undefined;
  /** What is sent brings the caller their six words, if they have none yet: see `giveCode`. */
  readonly withCode?: boolean;
}

/** An id that follows from what is sent, by whom and after how many: a retry carries the same one, so it is the same parcel. */
function parcelIdFor(callerDigest: Uint8Array, kind: ParcelKind, after: number, of: string): string {
  const hex = createHash('sha256').update(callerDigest).update(`${kind} ${after} ${of}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export const digestOf = (draft: Draft): string =>
  createHash('sha256')
    // What was left in the middle and is passed over now says something new.
    .update(JSON.stringify([draft.language, draft.posted, draft.stops ?? 0, ...(draft.left ? [draft.left] : [])]))
    .digest('base64url');

/** Whether it says what was said under this digest; the same answers in another language are no change. */
export const saysTheSame = (draft: Draft, of: string): boolean =>
  LANGUAGES.some((language) => digestOf({ ...draft, language }) === of);

/** More urgent than all that was sent; also where nothing was, or it is not known how urgent it was. */
const isMoreUrgent = (urgency: Urgency, sent: Draft['sent']): boolean =>
  sent.every((one) => {
    const before = URGENCIES.find((known) => known === one.urgency);
    return before === undefined || urgencyRank(urgency) < urgencyRank(before);
  });

function kindFor(draft: Draft, { finishing, asked, along }: How, moreUrgent: boolean): ParcelKind | null {
  const ready = sendable(draft);
  const onPurpose = asked || along === 'reach';
  // A yes that is taken back is told where it was given: else somebody would call who was told not to.
  const takenBack = onPurpose && draft.sent.length > 0 && placeOf(draft, safeContact.slug)?.state === 'valid';
  if ((ready === 'nothing' && !takenBack) || (draft.stopped && !asked)) return null;
  if (hasSentWhole(draft))
    return onPurpose || along === 'later' || along === 'danger' || moreUrgent ? 'addition' : null;
  if (finishing) return ready === 'whole' ? 'whole' : null;
  return along === 'answer' && !moreUrgent ? null : 'partial';
}

/**
 * What it opens of a lead that has ended. What its caller told us to stop: only where they ask to be contacted in so many words, by the
 * door "contact me" or by the summary, once that says so. A no opens nothing.
 */
function opensOf(draft: Draft, { finishing, asked, along }: How, { safeContact: reach }: Answers): Sending['opens'] {
  if (asked && (!finishing || draft.stopped)) return 'stopped';
  return along === 'reach' && reach?.permission === 'no' ? 'nothing' : 'closed';
}

/** Whether it is still about the person it was joined for: who made the link may ask for themself by now, and who came by it for another. */
const isAboutPair = (draft: Draft, { whoFor }: Answers): boolean => (draft.cameBy === undefined) !== (whoFor === 'me');

/**
 * Sends what the caller's draft holds to the desk: *partial* as soon as they may be reached, *whole* when they finish,
 * an *addition* when they change something later; what makes it more urgent goes at once. Lead, sealed parcel and card, event and job are one transaction, and
 * this returns after its commit. Sending the answers that were sent last again is the same parcel, however often.
 */
export async function sendParcel(
  /** `kept`: the draft as it was kept a moment ago, where whoever calls has it at hand. */
  call: How & { actor: Caller; hours: Hours; kept?: Kept },
  /** Who puts it on the desk, in one transaction, answered after its commit: the caller, unless said. */
  hand?: (sending: Sending) => Promise<SendingOutcome>,
): Promise<Sent> {
  const { key } = call.actor;
  const kept = key && (call.kept ?? (await readDraft(key)));
  if (!key || !kept) return { kind: 'gone' };
  const { draft } = kept;
  const judged = await judge(draft, call.hours);
  const { urgency } = judged.result;
  const kind = kindFor(draft, call, isMoreUrgent(urgency, draft.sent));
  if (!kind) return unsent(draft);
  const of = digestOf(draft);
  const { callerDigest } = draftKeys(key);
  const last = draft.sent.at(-1);
  // Who asks says it in the language they are in now.
  const isSame = last !== undefined && (call.asked ? last.of === of : saysTheSame(draft, last.of));
  const known = isSame && (last.kind === kind || last.kind === 'whole');
  // Who asks again after staff have closed the lead is waiting again, though they say the same.
  if (known && !(call.asked && (await isLeadClosed(callerDigest)))) return { kind: 'nothing-new', draft };

  const now = new Date();
  const parcelId = parcelIdFor(callerDigest, kind, draft.sent.length, of);
  const words = draft.code ?? (call.withCode && !hand ? codeFrom(randomBytes(32), draft.language) : undefined);
  const code = words === undefined ? null : await codeKeys(words, env().codeSalt);
  const opens = opensOf(draft, call, judged.answers);
  const sending = await sendingOf({
    draft,
    kind,
    parcelId,
    callerDigest,
    // New words are theirs once the draft has them, not before: somebody may be keeping others just now.
    code: draft.code && code ? code.digest : null,
    hours: call.hours,
    now,
    judged,
    opens,
  });
  // Whoever told us to stop while this was under way has not taken it back by this.
  const stoppedIn = (before: Draft) =>
    opens === 'stopped' && before.stops === draft.stops ? undefined : before.stopped;
  const own = judged.answers.whoFor === 'me' && { own: true };
  const noted = (before: Draft): Draft =>
    before.sent.some((one) => one.parcelId === parcelId)
      ? before
      : { ...before, stopped: stoppedIn(before), sent: [...before.sent, { kind, parcelId, of, urgency, ...own }] };
  const after: Draft = { ...noted(draft), ...(words !== undefined && { code: words }), form: FORM_SHAPE };
  const { outcome, ...done } = await onceMoreIfMet(async () =>
    hand
      ? { outcome: await hand(sending), kept: false, coded: false }
      : sendParcelKeeping(sending, {
          ...sealedDraft(key, after, now),
          version: kept.version,
          code: code && { digest: code.digest, wrapped: wrapDraftKey(key, code) },
        }),
  );
  if (outcome === 'refused' || outcome === 'erased') return { kind: 'gone' };
  if (outcome === 'stopped') {
    // The draft did not know it. Now it does, and the summary says how to ask again.
    const told = await changeDraft(key, now, (before) => ({ ...before, stopped: true }));
    return unsent(told?.draft ?? draft);
  }
  const noting = done.kept ? after : (await changeDraft(key, now, noted))?.draft;
  return { kind: 'sent', as: kind, draft: noting ?? draft, coded: done.coded };
}

/** What the database says of a row that must be the only one and met another. */
const MET_ANOTHER = '23505';

/**
 * Of two sendings at the very same moment each may find no lead yet, and the later one then meets the other's at an index
 * that the first look does not ask. It has waited for it by then, so at the second try it finds it.
 */
async function onceMoreIfMet<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (fault) {
    if (!(fault instanceof DatabaseFault && fault.code === MET_ANOTHER)) throw fault;
    return send();
  }
}

const unsent = (draft: Draft): Sent => (hasSentWhole(draft) ? { kind: 'nothing-new', draft } : { kind: 'not-yet' });

/** The answers of a draft, and what triage makes of them now. */
async function judge(draft: Draft, { zone }: Hours) {
  const answers = answersOf(draft, zone);
  const input = triageInputOf(answers);
  const { clocks, settings } = await standingNow();
  return { answers, input, settings, clocks, result: triage(input, settings) };
}

async function sendingOf(parts: {
  draft: Draft;
  kind: ParcelKind;
  parcelId: string;
  callerDigest: Uint8Array;
  code: Uint8Array | null;
  hours: Hours;
  now: Date;
  judged: Awaited<ReturnType<typeof judge>>;
  opens: Sending['opens'];
}): Promise<Sending> {
  const { draft, kind, parcelId, callerDigest, code, hours, now, opens } = parts;
  const { answers, input, settings, clocks, result } = parts.judged;
  const { leadId, language } = draft;
  const parcel = parcelOf({ kind, language, answers, transcript: transcriptOf(draft), triage: result });
  const sealed = await sealForDesk(parcel, 'parcel', leadId, parcelId);
  const card = await sealForDesk(cardOf(answers, result), 'card', leadId);
  const arrival = {
    urgency: result.urgency,
    arrivedAt: now,
    hours,
    safeContact: answers.safeContact,
    asksNoContact: false,
  };
  const opensIn = withdrawalOpensInHours(input, settings);
  return {
    leadId,
    caller: callerDigest,
    code,
    parcelId,
    kind,
    sealed: sealed.sealed,
    key: sealed.key,
    cardId: card.id,
    cardSealed: card.sealed,
    cardKey: card.key,
    urgency: result.urgency,
    rank: rankOf(result.urgency, false),
    dueAt: dueAt(
      {
        ...arrival,
        attempts: 0,
        last: null,
        hasTalked: false,
        withdrawalOpensAt: opensIn === null ? null : new Date(now.getTime() + opensIn * 3_600_000),
      },
      clocks,
    ),
    ceilingAt: ceilingAt(arrival, clocks),
    language,
    source: answers.door,
    pair: draft.pair,
    joins: isAboutPair(draft, answers),
    opens,
    promisedBy: promiseFor({ urgency: result.urgency, now, hours, safeContact: answers.safeContact }, clocks),
  };
}
