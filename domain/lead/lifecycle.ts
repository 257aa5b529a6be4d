import type { Words } from '@/domain/language';
import type { Outcome } from '@/domain/lead/contact-log';
import { given, REFUSALS } from '@/domain/lead/refusals';

/** Where a lead stands. `new`: nobody has tried to reach them; `contacting`: tried, and not yet talked. */
export const STAGES = [
  'new',
  'contacting',
  'talking',
  'pre_screen',
  'clinical_decision',
  'insurance',
  'approved',
  'admit_date_set',
  'admitted',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** How a lead ended. */
export const DISPOSITIONS = [
  'admitted',
  'referred_out',
  'not_now',
  'unreachable',
  'not_suitable',
  'duplicate',
  'withdrawn',
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** What can be done to a lead. `admit` is the closing whose outcome is `admitted`; `log_…` is a line of the contact log. */
export const LEAD_DEEDS = [
  'claim',
  'release',
  'assign',
  'snooze',
  'wake',
  'log_no_answer',
  'log_voicemail_left',
  'log_talked',
  'log_wrong_number',
  'log_asked_not_to_be_contacted',
  'advance',
  'decide',
  'close',
  'admit',
  'reopen',
  'withdraw',
] as const;
export type LeadDeed = (typeof LEAD_DEEDS)[number];

interface Move {
  readonly deeds: readonly LeadDeed[];
  readonly from: readonly Stage[];
  readonly to: Stage | 'same';
}

/** Someone is still owed something here. */
export const ACTIVE = [
  'new',
  'contacting',
  'talking',
  'pre_screen',
  'clinical_decision',
  'insurance',
  'approved',
  'admit_date_set',
] as const satisfies readonly Stage[];

/** Nobody is owed anything here any more. */
export const hasEnded = (stage: Stage): boolean => !ACTIVE.some((one) => one === stage);

const TALKED_ONWARD: readonly Stage[] = ACTIVE.slice(2);
const NOT_REACHED: readonly LeadDeed[] = ['log_no_answer', 'log_voicemail_left', 'log_wrong_number'];

/** Every permitted move. What is not in this table is refused. */
export const MOVES: readonly Move[] = [
  { deeds: ['claim', 'release', 'assign', 'snooze', 'wake'], from: ACTIVE, to: 'same' },
  { deeds: NOT_REACHED, from: ['new', 'contacting'], to: 'contacting' },
  { deeds: NOT_REACHED, from: TALKED_ONWARD, to: 'same' },
  { deeds: ['log_talked'], from: ['new', 'contacting'], to: 'talking' },
  { deeds: ['log_talked'], from: TALKED_ONWARD, to: 'same' },
  // Obeyed at once, wherever the lead stands, even after its end.
  { deeds: ['log_asked_not_to_be_contacted'], from: ['new'], to: 'contacting' },
  { deeds: ['log_asked_not_to_be_contacted'], from: STAGES.slice(1), to: 'same' },
  { deeds: ['advance'], from: ['talking'], to: 'pre_screen' },
  { deeds: ['advance'], from: ['pre_screen'], to: 'clinical_decision' },
  { deeds: ['decide'], from: ['clinical_decision'], to: 'insurance' },
  { deeds: ['advance'], from: ['insurance'], to: 'approved' },
  { deeds: ['advance'], from: ['approved'], to: 'admit_date_set' },
  { deeds: ['close'], from: ACTIVE, to: 'closed' },
  { deeds: ['admit'], from: ['approved', 'admit_date_set'], to: 'admitted' },
  { deeds: ['reopen'], from: ['closed'], to: 'contacting' },
  { deeds: ['withdraw'], from: [...ACTIVE, 'closed'], to: 'closed' },
];

/** Where this deed leads from this stage; null when it is not permitted there. */
export function stageAfter(stage: Stage, deed: LeadDeed): Stage | null {
  const found = MOVES.find((m) => m.deeds.includes(deed) && m.from.includes(stage));
  if (!found) return null;
  return found.to === 'same' ? stage : found.to;
}

/** The outcomes a closing may carry from this stage; none when it has already ended. */
export function dispositionsFrom(stage: Stage): readonly Disposition[] {
  return DISPOSITIONS.filter((d) => stageAfter(stage, d === 'admitted' ? 'admit' : 'close') !== null);
}

/**
 * What a move reads and writes of a lead. `nextStep`, `referredTo` and `why` are words about a person: whoever stores
 * them seals them.
 */
export interface LeadState {
  readonly stage: Stage;
  readonly owner: string | null;
  readonly disposition: Disposition | null;
  readonly asksNoContact: boolean;
}

/** One deed with what it needs. `by` and `to` are ids of staff. */
export type Act =
  | { readonly deed: 'claim' | 'release'; readonly by: string }
  | { readonly deed: 'assign'; readonly to: string }
  /** Until when, and whether that may be, is asked of snooze.ts. */
  | { readonly deed: 'snooze'; readonly why: string }
  | { readonly deed: 'wake' }
  | { readonly deed: 'log_contact'; readonly outcome: Outcome }
  | { readonly deed: 'advance' }
  /** `told`: what the caller was told of the decision. */
  | { readonly deed: 'decide'; readonly told: string }
  | {
      readonly deed: 'close';
      readonly disposition: Disposition;
      /** What the person was told to do, or will happen, next. */
      readonly nextStep: string;
      /** Where to; needed for `referred_out`. */
      readonly referredTo?: string;
      /** Needed for `not_suitable`. */
      readonly why?: string;
    }
  | { readonly deed: 'reopen'; readonly by: string; readonly why: string }
  /** By the caller, with their code. Staff who are told by phone close the lead as withdrawn. */
  | { readonly deed: 'withdraw' };

export type Moved<L extends LeadState> =
  | { readonly kind: 'moved'; readonly lead: L }
  | { readonly kind: 'refused'; readonly why: Words };

/** The table's name for an act. */
export function deedOf(act: Act): LeadDeed {
  if (act.deed === 'log_contact') return `log_${act.outcome}`;
  return act.deed === 'close' && act.disposition === 'admitted' ? 'admit' : act.deed;
}

/**
 * The lead after this act, or why not. The lead given is left as it was. Refused: a move that is not in MOVES; a
 * closing without a next step, a referral without its place, "not suitable" without its reason; taking a lead that
 * someone else owns, giving back one that is not yours or giving one to who has it; putting one off without a reason; reopening a lead its caller took back. Whether this member of
 * staff may do such deeds at all is asked of roles.ts, not here.
 */
export function move<L extends LeadState>(lead: L, act: Act): Moved<L> {
  const stage = stageAfter(lead.stage, deedOf(act));
  const why = (stage === null ? wrongStage(lead.stage, deedOf(act)) : null) ?? whyNot(lead, act);
  if (stage === null || why) return { kind: 'refused', why: why ?? REFUSALS.notFromHere };
  return { kind: 'moved', lead: { ...lead, stage, ...changes(act) } };
}

function wrongStage(stage: Stage, deed: LeadDeed): Words {
  if (stage === 'closed') return REFUSALS.closed;
  if (stage === 'admitted') return REFUSALS.admitted;
  if (deed === 'admit') return REFUSALS.notApproved;
  return deed === 'reopen' ? REFUSALS.notClosed : REFUSALS.notFromHere;
}

function whyNot(lead: LeadState, act: Act): Words | null {
  switch (act.deed) {
    case 'claim':
      return lead.owner === null || lead.owner === act.by ? null : REFUSALS.ownedByAnother;
    case 'release':
      return lead.owner === act.by ? null : REFUSALS.notYours;
    case 'assign':
      return lead.owner === act.to ? REFUSALS.theirsAlready : null;
    case 'snooze':
      return given(act.why) ? null : REFUSALS.noReason;
    case 'decide':
      return given(act.told) ? null : REFUSALS.notTold;
    case 'close':
      if (!given(act.nextStep)) return REFUSALS.noNextStep;
      if (act.disposition === 'referred_out' && !given(act.referredTo)) return REFUSALS.noPlace;
      return act.disposition === 'not_suitable' && !given(act.why) ? REFUSALS.noReason : null;
    case 'reopen':
      if (lead.disposition === 'withdrawn') return REFUSALS.takenBack;
      return given(act.why) ? null : REFUSALS.noReason;
    default:
      return null;
  }
}

function changes(act: Act): Partial<LeadState> {
  switch (act.deed) {
    case 'claim':
      return { owner: act.by };
    case 'release':
      return { owner: null };
    case 'assign':
      return { owner: act.to };
    case 'log_contact':
      return act.outcome === 'asked_not_to_be_contacted' ? { asksNoContact: true } : {};
    case 'close':
      // Taking back a request by phone stops contact as much as doing it with the code.
      return { disposition: act.disposition, ...(act.disposition === 'withdrawn' ? { asksNoContact: true } : {}) };
    case 'reopen':
      return { disposition: null, owner: act.by };
    case 'withdraw':
      return { disposition: 'withdrawn', asksNoContact: true };
    default:
      return {};
  }
}
