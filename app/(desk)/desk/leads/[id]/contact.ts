import { centreTime } from '@/app/(desk)/desk/clocks';
import { CENTRE } from '@/content/centre';
import type { SafeContact } from '@/domain/intake/safe-contact';
import type { Card } from '@/domain/lead/card';
import {
  ASKED_NO_CONTACT,
  CONTACT_WAYS,
  type ContactWay,
  contactLinks,
  linkFor,
  mayContact,
  messageScript,
  openedBy,
  openUntil,
  safeContactLine,
  voicemailScript,
  type WrittenNote,
} from '@/domain/lead/contact';
import { OUTCOMES, type Outcome } from '@/domain/lead/contact-log';
import { shown } from '@/domain/lead/contact-words';
import { type SentContact, type Try, wrongSince } from '@/domain/lead/wrong-details';
import type { PlainLead } from '@/operations/lead-facts';

export interface ContactView {
  readonly line: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly refused: string | null;
  /** What to say to a voicemail, and what to write, in the caller's language; null where neither may be. */
  readonly voicemail: string | null;
  readonly message: string | null;
  /** Ways that a written reason would open now. */
  readonly overridable: readonly ContactWay[];
  /** Ways a try can have been made in, the likeliest first. */
  readonly ways: readonly ContactWay[];
  /** Why, where this member opened a way by a reason just now. */
  readonly written: string;
  /** The last try met a stranger: what is owed next is another way. */
  readonly anotherWay: boolean;
  /** Outcomes that are not written down now without a reason. */
  readonly needsReason: readonly Outcome[];
}

const NO_WAY = {
  links: [],
  refused: null,
  voicemail: null,
  message: null,
  overridable: [],
  ways: CONTACT_WAYS,
  written: '',
  anotherWay: false,
  needsReason: [],
} as const;

interface Asked {
  readonly lead: Pick<PlainLead, 'asksNoContact' | 'erasedAt' | 'language'>;
  /** What tells of the rule, and of who is on the other end; null when it was erased. */
  readonly card: Pick<Card, 'safeContact' | 'askFor' | 'forWhom' | 'name'> | null;
  /** Oldest first, as are the notes. */
  readonly parcels: readonly {
    readonly sentAt: Date;
    readonly content: { readonly answers: { readonly safeContact: SentContact['safeContact'] } } | null;
  }[];
  readonly notes: readonly WrittenNote[];
  readonly me: string;
  readonly now: Date;
}

/** Everything a screen may offer for reaching this person now, and nothing that the rule refuses. */
export function contactView({ lead, card, parcels, notes, me, now }: Asked): ContactView {
  if (!card?.safeContact) {
    const line = lead.erasedAt ? 'The answers were erased. Do not contact.' : 'They gave no way to reach them.';
    return { ...NO_WAY, line };
  }
  if (lead.asksNoContact) return { ...NO_WAY, line: ASKED_NO_CONTACT.en };
  const { safeContact } = card;
  const tries = notes.flatMap(tryOf);
  const sent = parcels.map(({ sentAt, content }) => ({
    at: sentAt,
    safeContact: content?.answers.safeContact ?? null,
  }));
  const wrong = (way: ContactWay) => wrongSince(way, tries, sent);
  const refusals = CONTACT_WAYS.map((way) => {
    const contact = mayContact({ safeContact, asksNoContact: false, now, way });
    return { way, contact, isWrong: wrong(way) !== null };
  });
  const overridable = refusals.flatMap(({ way, contact, isWrong }) =>
    contact.kind === 'refused' && contact.overridable && !isWrong ? [way] : [],
  );
  const open = openedBy(notes, me, now);
  const isOpened = (way: ContactWay) => open?.content?.way === way && overridable.includes(way);
  const offered = contactLinks(safeContact).map(({ way }) => way);
  const shown = refusals.flatMap(({ way, contact, isWrong }) =>
    (contact.kind === 'allowed' && !isWrong) || isOpened(way) ? [way] : [],
  );
  const first = refusals.find(({ way }) => way === offered[0])?.contact ?? refusals[0]?.contact;
  const strange = offered.find((way) => wrong(way) !== null);
  const lastTry = tries.findLast(({ theyCalled, outcome }) => !theyCalled || outcome === 'wrong_number');
  const calling = shown.includes('call');
  const said = (script: typeof voicemailScript | typeof messageScript) =>
    script(safeContact, card.askFor ?? '', CENTRE.legalName, CENTRE.neutralName)?.[lead.language] ?? null;
  const until = open ? ` · Outside their rule, until ${centreTime(openUntil(open), now)}` : '';
  return {
    line: safeContactLine(safeContact, now, card, calling).en,
    links: shown.flatMap((way) => {
      const href = linkFor(safeContact, way);
      return href ? [{ href, label: `${labelOf(way, safeContact)}${isOpened(way) ? until : ''}` }] : [];
    }),
    refused: strange
      ? wrongWords(strange, wrong(strange) ?? now, now)
      : shown.length === 0 && first?.kind === 'refused'
        ? refusedWords(first.why.en, first.from, now)
        : null,
    voicemail: calling ? said(voicemailScript) : null,
    message: shown.some((way) => way !== 'call') ? said(messageScript) : null,
    overridable,
    ways: [...new Set([...shown, ...offered, ...CONTACT_WAYS])],
    written: open?.content?.reason ?? '',
    needsReason: OUTCOMES.filter(
      (outcome) => !open && (shown.length === 0 || (outcome === 'voicemail_left' && safeContact.voicemail !== 'yes')),
    ),
    anotherWay: lastTry?.outcome === 'wrong_number' && wrong(lastTry.way) !== null,
  };
}

/** The try a note tells of, if it does. */
function tryOf({ writtenAt, content }: WrittenNote): Try[] {
  const way = CONTACT_WAYS.find((one) => one === content?.way);
  const outcome = OUTCOMES.find((one) => one === content?.outcome);
  return way && outcome ? [{ at: writtenAt, way, outcome, theyCalled: content?.theyCalled === 'yes' }] : [];
}

const wrongWords = (way: ContactWay, at: Date, now: Date): string =>
  `This ${way === 'email' ? 'address' : 'number'} was wrong (${centreTime(at, now)}). Do not use it. Find another way.`;

const refusedWords = (why: string, from: Date | null, now: Date): string =>
  from ? `${why} It is from ${centreTime(from, now)} on.` : why;

function labelOf(way: ContactWay, { way: chosen, phone, email, someoneElse }: SafeContact): string {
  if (way === 'email') return `Email ${email ?? ''}`;
  const whom = chosen === 'someone_else' && someoneElse?.trim() ? `${shown(someoneElse)}, ` : '';
  return `${way === 'call' ? 'Call' : 'Text'} ${whom}${phone ?? ''}`;
}
