import { centreTime } from '@/app/(desk)/desk/clocks';
import { CENTRE } from '@/content/centre';
import type { SafeContact } from '@/domain/intake/safe-contact';
import {
  CONTACT_WAYS,
  type ContactWay,
  contactLinks,
  linkFor,
  mayContact,
  safeContactLine,
  voicemailScript,
} from '@/domain/lead/contact';
import type { PlainLead } from '@/operations/lead-facts';

/** A reason written down opens the way it was written for, to whoever wrote it, for so long. */
const OPEN_MS = 15 * 60_000;

export interface WrittenNote {
  readonly kind: string;
  readonly authorId: string;
  readonly writtenAt: Date;
  readonly content: Readonly<Record<string, string>> | null;
}

export interface ContactView {
  readonly line: string;
  readonly links: readonly { readonly href: string; readonly label: string }[];
  readonly refused: string | null;
  readonly voicemail: string | null;
  /** Ways that a written reason would open now. */
  readonly overridable: readonly ContactWay[];
  /** Ways a try can have been made in, the likeliest first. */
  readonly ways: readonly ContactWay[];
  /** Why, where this member opened a way by a reason just now. */
  readonly written: string;
}

interface Asked {
  readonly lead: Pick<PlainLead, 'asksNoContact' | 'erasedAt'>;
  readonly safeContact: SafeContact | null;
  /** Who is on the other end. */
  readonly name: string | null;
  readonly notes: readonly WrittenNote[];
  readonly me: string;
  readonly now: Date;
}

/** Everything a screen may offer for reaching this person now, and nothing that the rule refuses. */
export function contactView({ lead, safeContact, name, notes, me, now }: Asked): ContactView {
  if (!safeContact) {
    const line = lead.erasedAt ? 'The answers were erased. Do not contact.' : 'They gave no way to reach them.';
    return { line, links: [], refused: null, voicemail: null, overridable: [], ways: CONTACT_WAYS, written: '' };
  }
  const { asksNoContact } = lead;
  const ask = (way: ContactWay) => mayContact({ safeContact, asksNoContact, now, way });
  const opened = notes.findLast(
    ({ kind, authorId, writtenAt, content }) =>
      kind === 'override' && authorId === me && !content?.outcome && now.getTime() - writtenAt.getTime() < OPEN_MS,
  )?.content;
  const refusals = CONTACT_WAYS.map((way) => ({ way, contact: ask(way) }));
  const overridable = refusals.flatMap(({ way, contact }) =>
    contact.kind === 'refused' && contact.overridable ? [way] : [],
  );
  const offered = contactLinks(safeContact).map(({ way }) => way);
  const shown = CONTACT_WAYS.filter(
    (way) => ask(way).kind === 'allowed' || (opened?.way === way && overridable.includes(way)),
  );
  const first = refusals.find(({ way }) => way === offered[0])?.contact ?? refusals[0]?.contact;
  return {
    line: asksNoContact
      ? `They asked not to be contacted · ${safeContactLine(safeContact, now, name).en}`
      : safeContactLine(safeContact, now, name).en,
    links: shown.flatMap((way) => {
      const href = linkFor(safeContact, way);
      return href ? [{ href, label: labelOf(way, safeContact) }] : [];
    }),
    refused: shown.length === 0 && first?.kind === 'refused' ? refusedWords(first.why.en, first.from, now) : null,
    voicemail: shown.includes('call')
      ? (voicemailScript(safeContact, name ?? '', CENTRE.legalName, CENTRE.neutralName)?.en ?? null)
      : null,
    overridable,
    ways: [...new Set([...shown, ...offered, ...CONTACT_WAYS])],
    written: opened?.reason ?? '',
  };
}

const refusedWords = (why: string, from: Date | null, now: Date): string =>
  from ? `${why} It is from ${centreTime(from, now)} on.` : why;

function labelOf(way: ContactWay, { way: chosen, phone, email, someoneElse }: SafeContact): string {
  if (way === 'email') return `Email ${email ?? ''}`;
  const whom = chosen === 'someone_else' && someoneElse?.trim() ? `${someoneElse.trim()}, ` : '';
  return `${way === 'call' ? 'Call' : 'Text'} ${whom}${phone ?? ''}`;
}
