import { isEmail } from '@/domain/intake/reach';
import type { SafeContact } from '@/domain/intake/safe-contact';
import type { Words } from '@/domain/language';
import { given } from '@/domain/lead/refusals';
import { isSafe, nextSafeMoment } from '@/domain/lead/safe-hours';

export { ASKED_NO_CONTACT, messageScript, safeContactLine, voicemailScript } from '@/domain/lead/contact-words';
export { nextSafeMoment };

/** The ways staff can reach out. */
export const CONTACT_WAYS = ['call', 'text', 'email'] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** `way` and `time` yield to a written reason; the others never do. */
export type ContactRule = 'no_contact' | 'no_permission' | 'no_details' | 'way' | 'time';

export type Contact =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'allowed_with_override'; readonly rule: ContactRule; readonly reason: string }
  | {
      readonly kind: 'refused';
      readonly rule: ContactRule;
      readonly why: Words;
      /** When this way becomes allowed by itself; null when waiting does not help. */
      readonly from: Date | null;
      readonly overridable: boolean;
    };

export interface ContactQuestion {
  readonly safeContact: SafeContact;
  readonly asksNoContact: boolean;
  readonly now: Date;
  readonly way: ContactWay;
  /** Why staff go outside the rule. Blank is none. */
  readonly override?: string | null;
}

const WHY: Readonly<Record<ContactRule, Words>> = {
  no_contact: { en: 'They asked not to be contacted.', es: 'Pidió que no le contactemos.' },
  no_permission: { en: 'They did not give permission to be contacted.', es: 'No dio permiso para que le contactemos.' },
  no_details: { en: 'We have nothing to reach them this way.', es: 'No tenemos cómo comunicarnos de esta forma.' },
  way: { en: 'They did not offer this way.', es: 'No ofreció esta forma de comunicarse.' },
  time: { en: 'This is not a safe time for them.', es: 'Esta no es una hora segura para esta persona.' },
};

/** Said to whoever left a voicemail that was not agreed to, and wrote no reason. Unanswered is not agreed. */
export const NO_VOICEMAIL: Words = {
  en: 'They asked for no voicemail. Write why one was left.',
  es: 'Pidió que no se deje mensaje de voz. Escriba por qué se dejó uno.',
};

const OFFERED: Readonly<Record<SafeContact['way'], readonly ContactWay[]>> = {
  call: ['call'],
  text: ['text'],
  email: ['email'],
  i_contact_you: [],
  // A written message to someone else cannot make sure who reads it on a shared phone; a voice can.
  someone_else: ['call', 'email'],
};

/**
 * Whether staff may reach this person now, this way. Unanswered permission is no. A reason turns a refusal of time or
 * way into `allowed_with_override`, which the caller of this function must write down; it never turns the others.
 */
export function mayContact(question: ContactQuestion): Contact {
  const broken = brokenRules(question);
  const final = broken.find((rule) => rule !== 'way' && rule !== 'time');
  const rule = final ?? broken[0];
  if (!rule) return { kind: 'allowed' };
  const reason = question.override;
  if (!final && given(reason)) return { kind: 'allowed_with_override', rule, reason: reason.trim() };
  const from = rule === 'time' ? nextSafeMoment(question.safeContact, question.now) : null;
  return { kind: 'refused', rule, why: WHY[rule], from, overridable: !final };
}

function brokenRules({ safeContact, asksNoContact, now, way }: ContactQuestion): readonly ContactRule[] {
  const broken: ContactRule[] = [];
  if (asksNoContact) broken.push('no_contact');
  if (safeContact.permission !== 'yes') broken.push('no_permission');
  if (linkFor(safeContact, way) === null) broken.push('no_details');
  if (!OFFERED[safeContact.way].includes(way)) broken.push('way');
  if (!isSafe(safeContact, now)) broken.push('time');
  return broken;
}

export interface ContactLink {
  readonly way: ContactWay;
  readonly href: string;
}

/**
 * The links for the ways this person offered; none when nothing usable was typed. A screen shows one only where
 * `mayContact` allows that way; under an override, `linkFor` gives the link of the way it was asked for.
 */
export function contactLinks(safeContact: SafeContact): readonly ContactLink[] {
  return OFFERED[safeContact.way].flatMap((way) => {
    const href = linkFor(safeContact, way);
    return href ? [{ way, href }] : [];
  });
}

/** The link for one way, made from what was typed: digits, or a plain address, and nothing else. Null when unusable. */
export function linkFor(safeContact: Pick<SafeContact, 'phone' | 'email'>, way: ContactWay): string | null {
  if (way === 'email') return mailTo(safeContact.email);
  const number = dialable(safeContact.phone);
  return number && `${way === 'call' ? 'tel' : 'sms'}:${number}`;
}

/** 7 to 15 digits, with the leading plus if one was typed. What follows a letter or a divider (an extension) is left out. */
function dialable(typed: string | null): string | null {
  const first = (typed ?? '').normalize('NFKC').match(/\+?\s*\(?\d[^\p{L}#,;/]*/u)?.[0] ?? '';
  const digits = first.replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15) return null;
  return first.startsWith('+') ? `+${digits}` : digits;
}

function mailTo(typed: string | null): string | null {
  const address = (typed ?? '').trim();
  if (!isEmail(address)) return null;
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}`;
}

/** A reason written down opens the way it was written for, to whoever wrote it, for one try within so long. */
export const OVERRIDE_MINUTES = 15;

/** A note of a lead, opened. `content` is null where it was erased or cannot be read. */
export interface WrittenNote {
  readonly kind: string;
  readonly authorId: string;
  readonly writtenAt: Date;
  readonly content: Readonly<Record<string, string>> | null;
}

/** Until when the way that a written reason opened stays open. */
export const openUntil = ({ writtenAt }: Pick<WrittenNote, 'writtenAt'>): Date =>
  new Date(writtenAt.getTime() + OVERRIDE_MINUTES * 60_000);

/**
 * The reason by which this member has a way open now, or null. A try by anybody, or the lead's end, uses it up. Notes are
 * oldest first.
 */
export function openedBy(notes: readonly WrittenNote[], me: string, now: Date): WrittenNote | null {
  const usedUp = notes.findLastIndex(
    ({ kind, content }) => kind === 'contact' || kind === 'closing' || content?.outcome !== undefined,
  );
  const found = notes
    .slice(usedUp + 1)
    .findLast(({ kind, authorId, content }) => kind === 'override' && authorId === me && content !== null);
  return found && now < openUntil(found) ? found : null;
}
