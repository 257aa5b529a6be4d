import type { ClockView } from '@/components/desk/Clock';
import { CENTRE } from '@/content/centre';
import type { Card } from '@/domain/lead/card';
import type { Clocks } from '@/domain/lead/clocks';
import { nextSafeMoment } from '@/domain/lead/contact';
import { afterTry, type Outcome } from '@/domain/lead/contact-log';
import { dueAt } from '@/domain/lead/queue';
import { owesTry } from '@/domain/lead/reachable';
import { isSafe } from '@/domain/lead/safe-hours';
import { type Clock, clockOf, waitingForThem } from '@/domain/lead/shown-clocks';
import { isSnoozed } from '@/domain/lead/snooze';
import { clockTime } from '@/domain/lead/zone';
import type { PlainLead } from '@/operations/lead-facts';

const { hours } = CENTRE;
const DAY = 24 * 60 * 60_000;

const MOMENT = new Intl.DateTimeFormat('en-US', {
  timeZone: hours.zone,
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** A moment of any day in the centre's time: "Nov 22, 9:04 PM". */
export const centreMoment = (at: Date): string => MOMENT.format(at).replace(/[\u00a0\u202f]/g, ' ');

const LONG_AGO = new Intl.DateTimeFormat('en-US', {
  timeZone: hours.zone,
  month: 'short',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** A moment of any year in the centre's time: "Nov 22, 2026, 9:04 PM". */
export const centreYear = (at: Date): string => LONG_AGO.format(at).replace(/[\u00a0\u202f]/g, ' ');

/** A weekday alone would soon be the wrong one of two, and a day alone that of another year. */
const [WITHIN_A_WEEK, WITHIN_A_YEAR] = [6 * DAY, 300 * DAY];

/** A moment in the centre's time, with the weekday when it is not today, and the date when it is not near. */
export function centreTime(at: Date, now: Date): string {
  const away = Math.abs(at.getTime() - now.getTime());
  if (away <= WITHIN_A_WEEK) return clockTime(hours.zone, at, now, 'en');
  return away <= WITHIN_A_YEAR ? centreMoment(at) : centreYear(at);
}

/** The two clocks of a lead. */
export function clocksOf(
  lead: PlainLead,
  card: Card | null,
  now: Date,
  clocks: Clocks,
): { first: ClockView; talk: ClockView } {
  const clocked = { ...lead, hours, safeContact: card?.safeContact ?? null };
  const { firstAttempt, firstConversation } = clockOf(clocked, now, clocks);
  return { first: shown(firstAttempt), talk: shown(firstConversation) };
}

/**
 * The clock of what is owed next: the first try until there was one. `anotherWay`: the last try
 * met a stranger, which only a lead that is open shows.
 */
export function nextClock(
  lead: PlainLead,
  card: Card | null,
  now: Date,
  clocks: Clocks,
  anotherWay = false,
): ClockView {
  if (lead.attempts === 0) return clocksOf(lead, card, now, clocks).first;
  if (!lead.asksNoContact && card && !owesTry(card.safeContact, false)) return shown(waitingForThem(lead.dueAt));
  const reach = anotherWay ? 'Find another way' : lead.firstConversationAt ? 'News' : 'Next try';
  const owed = lead.asksNoContact ? 'Write the outcome' : reach;
  const late = now > lead.dueAt;
  const time = centreTime(lead.dueAt, now);
  return {
    kind: late ? 'late' : 'due',
    at: lead.dueAt.toISOString(),
    words: late ? `${owed} late: was due ${time}` : `${owed} by ${time}`,
  };
}

/** What would be owed after a try that went so, now: always inside the person's safe hours. */
export function owedAfter(outcome: Outcome, lead: PlainLead, card: Card | null, now: Date, clocks: Clocks): string {
  const after = afterTry(lead, outcome, now);
  const hasTalked = after.firstConversationAt !== null;
  const safeContact = card?.safeContact ?? null;
  const due = dueAt({ ...after, hours, safeContact, hasTalked, last: { at: now, outcome } }, clocks);
  return nextClock({ ...after, dueAt: due }, card, now, clocks, outcome === 'wrong_number').words;
}

/** Until when a lead is put off; none when it is not. */
function snoozeClock(lead: PlainLead, now: Date): readonly ClockView[] {
  if (!isSnoozed(lead, now)) return [];
  return [{ kind: 'waiting', at: lead.dueAt.toISOString(), words: `Snoozed until ${centreTime(lead.dueAt, now)}` }];
}

/**
 * The clocks of a queue row: that it is put off, else what is owed next; and the first conversation while it is still to
 * come. Nobody's first try is hidden by a snooze.
 */
export function rowClocks(lead: PlainLead, card: Card | null, now: Date, clocks: Clocks): readonly ClockView[] {
  const snoozed = snoozeClock(lead, now);
  const next = snoozed.length > 0 && lead.attempts > 0 ? [] : [nextClock(lead, card, now, clocks)];
  const { talk } = clocksOf(lead, card, now, clocks);
  const talks = lead.asksNoContact || talk.kind === 'met' ? [] : [talk];
  const all = [...snoozed, ...next, ...talks];
  return all.filter((clock, at) => all.findIndex(({ words }) => words === clock.words) === at);
}

/** The clocks of a lead's own page, with their names: what two of them would say alike is said once. */
export function shownClocks(
  lead: PlainLead,
  card: Card | null,
  now: Date,
  clocks: Clocks,
  anotherWay = false,
): readonly { readonly name: string; readonly clock: ClockView }[] {
  const { first, talk } = clocksOf(lead, card, now, clocks);
  const snoozed = snoozeClock(lead, now).map((clock) => ({ name: '', clock }));
  const all = [
    ...snoozed,
    // Somebody who is not to be contacted is owed no talk.
    ...(lead.asksNoContact ? [] : [first, talk].map((clock) => ({ name: '', clock }))),
    ...(lead.attempts > 0 && snoozed.length === 0
      ? [{ name: 'Owed next:', clock: nextClock(lead, card, now, clocks, anotherWay) }]
      : []),
  ];
  return all.filter(({ clock }, i) => all.findIndex((one) => one.clock.words === clock.words) === i);
}

const shown = ({ kind, at, words }: Clock): ClockView => ({ kind, at: at.toISOString(), words: words.en });

const WAYS = { call: 'Call', text: 'Text', email: 'Email', someone_else: 'Through someone else' } as const;

/** When and how this person may be reached, in a few words. */
export function safeWindow(lead: PlainLead, card: Card | null, now: Date): string {
  const contact = card?.safeContact;
  if (lead.asksNoContact) return 'Do not contact';
  if (!contact) return 'No way given';
  if (contact.way === 'i_contact_you') return 'They contact us';
  if (contact.permission !== 'yes') return 'No permission';
  const way = WAYS[contact.way];
  if (isSafe(contact, now)) return `${way} · now`;
  const from = nextSafeMoment(contact, now);
  return from ? `${way} · from ${centreTime(from, now)}` : `${way} · no safe time known`;
}
