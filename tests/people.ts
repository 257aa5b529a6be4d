import type { Draft, Fields } from '@/domain/intake/draft';
import { placeOf } from '@/domain/intake/flow';
import { leftOf, post } from '@/domain/intake/keep';
import { DAY_PARTS, type DayPart } from '@/domain/intake/safe-contact';
import type { Language } from '@/domain/language';
import type { Role } from '@/domain/lead/roles';
import type { Hours } from '@/domain/lead/staffed-hours';
import { localTime } from '@/domain/lead/zone';
import type { Actor, Caller } from '@/operations/actor';
import { giveCode } from '@/operations/give-code';
import { inviteStaff } from '@/operations/invite-staff';
import { join } from '@/operations/join';
import { newDraft } from '@/operations/kept-draft';
import { offerSetUp } from '@/operations/offer-set-up';
import { saveDraft } from '@/operations/save-draft';
import { type Sent, sendParcel } from '@/operations/send-parcel';
import { signIn } from '@/operations/sign-in';
import { passOver } from '@/scripts/pass-over';

// Everybody the tests speak of. Nobody here is real: numbers are 555-01xx, addresses end in example.org.

export const ZONE = 'America/New_York';
export const HOURS: Hours = { zone: ZONE, open: 'always' };

/** One page as a browser posts it. `item` names the page of a step that repeats. */
export interface Page {
  readonly slug: string;
  readonly item?: string;
  readonly fields: Fields;
}

/** A caller, by the pages they post in order. */
export interface Person {
  readonly language: Language;
  readonly pages: readonly Page[];
}

const reach: Fields = {
  way: ['call'],
  phone: ['(802) 555-0101'],
  permission: ['yes'],
  voicemail: ['no'],
  sayWhere: ['say_instead'],
  sayInstead: ['Sam from the book club'],
};

/** Marisol asks for herself: alcohol, alprazolam and fentanyl, two of them together most nights. */
export const MARISOL: Person = {
  language: 'en',
  pages: [
    { slug: 'privacy', fields: {} },
    { slug: 'who-for', fields: { forWhom: ['me'] } },
    { slug: 'right-now', fields: { danger: ['none'] } },
    { slug: 'name', fields: { name: ['Marisol'] } },
    { slug: 'safe-contact', fields: reach },
    { slug: 'would-help', fields: { help: ['stop_safely', 'place_to_stay'] } },
    { slug: 'substances', fields: { named: ['alcohol', 'alprazolam', 'fentanyl'], typed: [''] } },
    { slug: 'substance', item: 'alcohol', fields: { lastUsed: ['h0_6'], howOften: ['daily'], amount: ['a fifth'] } },
    { slug: 'substance', item: 'alprazolam', fields: { lastUsed: ['h6_24'], howOften: ['daily'], prescribed: ['no'] } },
    { slug: 'substance', item: 'fentanyl', fields: { lastUsed: ['d1_2'], howOften: ['some'] } },
    { slug: 'mixes', fields: { mixed: ['yes'] } },
    {
      slug: 'mix',
      item: '1',
      fields: { which: ['alcohol', 'alprazolam'], howOften: ['most'], whatFor: ['to sleep'], another: ['no'] },
    },
    { slug: 'stopped-before', fields: { before: ['shakes'], feelsNow: ['sweating'] } },
    { slug: 'check', fields: {} },
  ],
};

/** Rosa, Marisol's mother, tells of her what she knows: alcohol, less of it, and nothing of the rest. */
export const MOTHER: Person = {
  language: 'en',
  pages: [
    { slug: 'privacy', fields: {} },
    { slug: 'who-for', fields: { forWhom: ['someone'], callerName: ['Rosa'], relation: ['child'] } },
    { slug: 'right-now', fields: { danger: ['none'] } },
    { slug: 'name', fields: { name: ['Marisol'] } },
    { slug: 'safe-contact', fields: { way: ['email'], email: ['rosa@example.org'], permission: ['yes'] } },
    { slug: 'would-help', fields: { help: ['place_to_stay'] } },
    { slug: 'substances', fields: { named: ['alcohol'], typed: [''] } },
    { slug: 'substance', item: 'alcohol', fields: { lastUsed: ['not_sure'], howOften: ['few'] } },
    { slug: 'stopped-before', fields: { before: ['seizure'] } },
    { slug: 'check', fields: {} },
  ],
};

/** Tomás writes in Spanish for his brother, and will contact the centre himself. */
export const TOMAS: Person = {
  language: 'es',
  pages: [
    { slug: 'privacy', fields: {} },
    { slug: 'who-for', fields: { forWhom: ['someone'], callerName: ['Tomás'], relation: ['sibling'] } },
    { slug: 'right-now', fields: { danger: ['none'] } },
    { slug: 'name', fields: { name: ['Íñigo'] } },
    { slug: 'safe-contact', fields: { way: ['i_contact_you'] } },
    { slug: 'would-help', fields: { help: ['talk'] } },
    { slug: 'substances', fields: { named: ['cannabis'] } },
    { slug: 'substance', item: 'cannabis', fields: { lastUsed: ['w1_2'] } },
    { slug: 'stopped-before', fields: {} },
    { slug: 'check', fields: {} },
  ],
};

/** Dee stops after saying how to reach her. */
export const DEE: Person = { language: 'en', pages: MARISOL.pages.slice(0, 5) };

/** The same person with other answers on some pages. */
export function saying(person: Person, changes: Readonly<Record<string, Fields>>): Person {
  return {
    ...person,
    pages: person.pages.map((page) => ({ ...page, fields: { ...page.fields, ...changes[keyOf(page)] } })),
  };
}

const keyOf = ({ slug, item }: Page): string => (item === undefined ? slug : `${slug}/${item}`);

/**
 * Posts pages in order, each on the way as it stands by then; before the summary whatever is still asked is passed over.
 * Throws where the way has no such page.
 */
export function fill(draft: Draft, pages: readonly Page[]): Draft {
  return pages.reduce((so, page) => {
    const before = page.slug === 'check' ? passOver(so) : so;
    const place = placeOf(before, page.slug, page.item ?? null);
    if (!place) throw new Error(`This caller's way has no page ${keyOf(page)}.`);
    return post({ ...before, left: leftOf(before, place.key, true) }, place, page.fields);
  }, draft);
}

/** A whole intake as Marisol keeps it. */
export const marisolDraft = (): Draft => fill(newDraft('en'), MARISOL.pages);

/** Nobody yet: a visitor without a cookie. */
export const STRANGER: Caller = { kind: 'caller', key: null, code: null };

/** Keeps a person's draft the way the door does. */
export async function keepAs(person: Person): Promise<Caller & { readonly key: Uint8Array }> {
  const { language, pages } = person;
  const { key } = await saveDraft({ actor: STRANGER, language, change: (draft) => fill(draft, pages) });
  return { kind: 'caller', key, code: null };
}

export interface SentAs {
  readonly actor: Caller & { readonly key: Uint8Array };
  readonly leadId: string;
  readonly code: string;
  readonly sent: Sent;
}

/** Keeps a person's draft, gives them their code and sends: what the door does, without the browser. */
export async function sendAs(person: Person, finishing = true): Promise<SentAs> {
  const actor = await keepAs(person);
  const code = await giveCode(actor);
  const sent = await sendParcel({ actor, finishing, asked: true, hours: HOURS });
  if (!code || !('draft' in sent)) throw new Error(`This person could not send: ${sent.kind}.`);
  return { actor, leadId: sent.draft.leadId, code, sent };
}

export const VISITOR: Actor = { kind: 'visitor' };
export const SYSTEM: Actor = { kind: 'system', job: 'test' };

/** A password that is long and nobody's. */
export const passwordOf = (name: string): string => `${name} walks by the river at seven`;
export const emailOf = (name: string): string => `${name.toLowerCase()}@example.org`;

export interface Colleague {
  readonly name: string;
  readonly id: string;
  readonly actor: Extract<Actor, { kind: 'staff' }>;
}

/** Signs somebody in who has joined; their session as an actor. */
export async function signInAs(name: string): Promise<Colleague['actor']> {
  const came = await signIn({ actor: VISITOR, input: { email: emailOf(name), password: passwordOf(name) } });
  if (came.kind !== 'signed-in') throw new Error(`${name} could not sign in: ${came.kind}.`);
  return { kind: 'staff', session: came.session };
}

/** Ada, who sets the house up: the first administrator of a new database. */
export async function ada(): Promise<Colleague['actor']> {
  const offered = await offerSetUp({ actor: SYSTEM, input: {} });
  if (offered.kind !== 'offered') throw new Error(`Nothing to set up: ${offered.kind}.`);
  const input = { token: offered.token, name: 'Ada', email: emailOf('Ada'), password: passwordOf('Ada') };
  await join({ actor: VISITOR, input });
  return signInAs('Ada');
}

/** Invites a colleague, who joins and signs in. */
export async function hire(administrator: Actor, name: string, roles: readonly Role[]): Promise<Colleague['actor']> {
  const input = { name, email: emailOf(name), roles: [...roles] };
  const invited = await inviteStaff({ actor: administrator, input });
  if (invited.kind !== 'invited') throw new Error(`${name} could not be invited: ${invited.kind}.`);
  await join({ actor: VISITOR, input: { token: invited.token, password: passwordOf(name) } });
  return signInAs(name);
}

/** The parts of the day that it is now, and soon, in the callers' zone: a test is not caught by the hour turning. */
export function partsNow(now: Date): readonly DayPart[] {
  const hours = [0, 1].map((ahead) => localTime(ZONE, new Date(now.getTime() + ahead * 3_600_000)).hour);
  const parts = hours.flatMap((hour) =>
    (Object.keys(DAY_PARTS) as DayPart[]).filter((part) => {
      const [from, to] = DAY_PARTS[part];
      return from < to ? hour >= from && hour < to : hour >= from || hour < to;
    }),
  );
  return [...new Set(parts)];
}
