import { describe, expect, test } from 'vitest';
import { nextClock, shownClocks } from '@/app/(desk)/desk/clocks';
import { contactView } from '@/app/(desk)/desk/leads/[id]/contact';
import { CENTRE } from '@/content/centre';
import type { SafeContact } from '@/domain/intake/safe-contact';
import { CLOCKS } from '@/domain/lead/clocks';
import type { PlainLead } from '@/operations/lead-facts';

const rule: SafeContact = {
  way: 'call',
  phone: '802-555-0116',
  email: null,
  someoneElse: null,
  voicemail: 'no',
  sayWhere: 'no',
  sayInstead: null,
  safe: ['morning'],
  never: [],
  permission: 'yes',
  zone: 'America/New_York',
};
const lead = { asksNoContact: false, erasedAt: null, language: 'en' } as const;
const morning = new Date('2026-03-10T14:00:00Z');
const evening = new Date('2026-03-10T23:00:00Z');
type Asked = Parameters<typeof contactView>[0];
const noa = { askFor: 'Noa', forWhom: 'me', name: 'Noa' } as const;
const reachedBy = (changes: Partial<SafeContact>, who: Partial<NonNullable<Asked['card']>> = {}) => ({
  card: { ...noa, ...who, safeContact: { ...rule, ...changes } },
});
const view = (more: Partial<Asked> = {}) =>
  contactView({ lead, ...reachedBy({}), parcels: [], notes: [], me: 'dev', now: morning, ...more });
const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);
const override = {
  kind: 'override',
  authorId: 'dev',
  writtenAt: evening,
  content: { way: 'call', reason: 'Asked us to call tonight.', rule: 'time' },
};

describe('how the desk may reach Noa, who said "call me, mornings"', () => {
  test('in the morning there is a link to call, and no other', () => {
    expect(view().links).toEqual([{ href: 'tel:8025550116', label: 'Call 802-555-0116' }]);
  });

  test('in the evening there is no link, and the page says from when', () => {
    const { links, refused, overridable } = view({ now: evening });
    expect(links).toEqual([]);
    expect(refused).toContain('8:00 AM');
    expect(overridable).toContain('call');
  });

  test('what would be written down against their rule asks for a reason, and nothing else does', () => {
    expect(view().needsReason).toEqual(['voicemail_left']);
    expect(view({ ...reachedBy({ voicemail: 'yes' }) }).needsReason).toEqual([]);
    expect(view({ now: evening }).needsReason).toHaveLength(5);
    expect(view({ now: evening, notes: [override] }).needsReason).toEqual([]);
    expect(view({ lead: { ...lead, asksNoContact: true } }).needsReason).toEqual([]);
  });

  test('a reason written down opens the link, to whoever wrote it', () => {
    expect(view({ now: evening, notes: [override] }).links).toHaveLength(1);
    expect(view({ now: evening, notes: [{ ...override, authorId: 'ruth' }] }).links).toEqual([]);
  });

  test('the reason no longer opens it after a quarter of an hour', () => {
    expect(view({ now: later(evening, 16), notes: [override] }).links).toEqual([]);
  });

  test('once Noa asked not to be contacted, no reason opens anything', () => {
    const seen = view({ lead: { ...lead, asksNoContact: true }, now: evening, notes: [override] });
    expect(seen).toMatchObject({ links: [], overridable: [], voicemail: null, refused: null });
  });

  test('and the line says that, and nothing of how to reach her', () => {
    const { line } = view({ lead: { ...lead, asksNoContact: true } });
    expect(line).toBe('They asked not to be contacted. Do not reach out.');
  });

  test('the button of a way that a reason opened says so, and until when', () => {
    const [link] = view({ now: later(evening, 1), notes: [override] }).links;
    expect(link?.label).toBe('Call 802-555-0116 · Outside their rule, until 7:15 PM');
    expect(view().links[0]?.label).not.toContain('Outside');
  });

  test.each([
    ['a try, by anybody', { kind: 'contact', content: { way: 'call', outcome: 'no_answer', theyCalled: 'no' } }],
    ['a try outside the rule', { kind: 'override', content: { way: 'call', outcome: 'no_answer', reason: 'x' } }],
    ['its own end', { kind: 'closing', content: { disposition: 'not_now' } }],
  ])('the reason is used up by %s', (_, { kind, content }) => {
    const after = { kind, content, authorId: 'ruth', writtenAt: later(evening, 2) };
    const seen = view({ now: later(evening, 3), notes: [override, after] });
    expect(seen).toMatchObject({ links: [], written: '' });
    const again = { ...override, writtenAt: later(evening, 3) };
    expect(view({ now: later(evening, 4), notes: [override, after, again] }).links).toHaveLength(1);
  });

  test('a note or a changed urgency leaves the reason as it is', () => {
    const after = { kind: 'note', content: { text: 'x' }, authorId: 'ruth', writtenAt: later(evening, 2) };
    expect(view({ now: later(evening, 3), notes: [override, after] }).links).toHaveLength(1);
  });

  test('erased answers leave no way to reach anybody', () => {
    const { links, line } = view({ card: null, lead: { ...lead, erasedAt: morning } });
    expect(links).toEqual([]);
    expect(line).toContain('erased');
  });
});

describe('once the number met a stranger', () => {
  const tried = (way: string, outcome: string, at: Date, theyCalled = 'no') => ({
    kind: 'contact',
    authorId: 'ruth',
    writtenAt: at,
    content: { way, outcome, theyCalled },
  });
  const parcel = (at: Date, phone: string) => ({
    sentAt: at,
    content: { answers: { safeContact: { phone, email: null } } },
  });
  const sent = parcel(later(morning, -60), '802-555-0116');
  const wrong = tried('call', 'wrong_number', later(morning, -10));
  const yes = reachedBy({ voicemail: 'yes' });

  test('there is no link to it, no script for its voicemail, and no reason opens it', () => {
    const seen = view({ ...yes, parcels: [sent], notes: [wrong] });
    expect(seen).toMatchObject({ links: [], voicemail: null, overridable: [], anotherWay: true });
    expect(seen.refused).toBe('This number was wrong (9:50 AM). Do not use it. Find another way.');
    expect(view({ ...yes, parcels: [sent] })).toMatchObject({ anotherWay: false, refused: null });
  });

  test('a reason written just before does not keep it open', () => {
    const notes = [tried('call', 'wrong_number', later(evening, -5)), override];
    expect(view({ now: later(evening, 1), parcels: [sent], notes }).links).toEqual([]);
  });

  test('another way they left stays', () => {
    const through = reachedBy({ way: 'someone_else', someoneElse: 'Sam', email: 'sam@example.org' });
    const seen = view({ ...through, parcels: [sent], notes: [wrong] });
    expect(seen.links.map(({ href }) => href)).toEqual(['mailto:sam@example.org']);
    expect(seen.refused).toContain('number was wrong');
    const after = tried('email', 'no_answer', later(morning, -5));
    expect(view({ ...through, parcels: [sent], notes: [wrong, after] })).toMatchObject({ anotherWay: false });
    expect(view({ ...through, parcels: [sent], notes: [wrong, after] }).links).toHaveLength(1);
  });

  test('another number that they sent since then is a link again, and the same one is not', () => {
    const other = reachedBy({ phone: '802-555-0117' });
    const afterwards = parcel(later(morning, -5), '802-555-0117');
    const seen = view({ ...other, parcels: [sent, afterwards], notes: [wrong] });
    expect(seen).toMatchObject({ refused: null, anotherWay: false });
    expect(seen.links).toHaveLength(1);
    expect(view({ parcels: [sent, parcel(later(morning, -5), '802 555 0116')], notes: [wrong] }).links).toEqual([]);
  });

  test('that they phoned us says nothing of it; a later try of it does', () => {
    const phoned = tried('call', 'talked', later(morning, -5), 'yes');
    expect(view({ parcels: [sent], notes: [wrong, phoned] }).links).toEqual([]);
    const reached = tried('call', 'no_answer', later(morning, -5));
    expect(view({ parcels: [sent], notes: [wrong, reached] }).links).toHaveLength(1);
  });
});

test('a call to somebody who chose texts, opened by a reason, leaves no voicemail, and the line says so', () => {
  const texts = reachedBy({ way: 'text', voicemail: null });
  expect(view(texts).line).not.toContain('voicemail');
  const seen = view({ ...texts, notes: [{ ...override, writtenAt: morning }] });
  expect(seen.links.map(({ href }) => href)).toContain('tel:8025550116');
  expect(seen.line).toContain('no voicemail');
  expect(seen.voicemail).toBeNull();
});

test('what to write says no more than they allowed, in the language they wrote in', () => {
  const texts = reachedBy({ way: 'text', sayWhere: 'yes' });
  expect(view(texts)).toMatchObject({
    voicemail: null,
    message: `Hello Noa. This is ${CENTRE.legalName}. When would be a good time to talk?`,
  });
  expect(view({ ...texts, lead: { ...lead, language: 'es' } }).message).toBe(
    `Hola, Noa. Le escribimos de ${CENTRE.legalName}. ¿Cuándo sería buena hora para hablar?`,
  );
  expect(view(reachedBy({ way: 'text', sayWhere: 'no' })).message).not.toContain(CENTRE.legalName);
  expect(view({ ...texts, now: evening }).message).toBeNull();
  expect(view(reachedBy({ way: 'call' })).message).toBeNull();
});

test('nobody asks for Pat on the phone of a caller who gave no name of their own', () => {
  const { line } = view(reachedBy({}, { askFor: null, forWhom: 'someone', name: 'Pat' }));
  expect(line).toContain('caller’s name not given: do not ask for ‘Pat’');
});

test('what is owed after a wrong number is another way, and to somebody not to be contacted, no talk', () => {
  const tried: PlainLead = {
    id: '00000000-0000-4000-8000-000000000000',
    rank: 2,
    urgency: 'routine',
    urgencyDecided: false,
    stage: 'contacting',
    disposition: null,
    owner: 'dev',
    language: 'en',
    source: 'form',
    whole: true,
    arrivedAt: later(morning, -60),
    sentAt: later(morning, -60),
    dueAt: later(morning, 60),
    ceilingAt: morning,
    escalatedAt: null,
    openedAt: later(morning, -30),
    firstAttemptAt: later(morning, -10),
    firstConversationAt: null,
    lastContactAt: later(morning, -10),
    attempts: 1,
    asksNoContact: false,
    closedAt: null,
    erasedAt: null,
    snoozedUntil: null,
    dueUnsnoozed: null,
    heldAt: null,
    erasureAskedAt: null,
  };
  const owed = (more: Partial<PlainLead>, anotherWay: boolean) =>
    nextClock({ ...tried, ...more }, null, morning, CLOCKS, anotherWay).words;
  expect(owed({}, true)).toMatch(/^Find another way by /);
  expect(owed({}, false)).toMatch(/^Next try by /);
  expect(owed({ asksNoContact: true }, true)).toMatch(/^Write the outcome by /);
  const clocks = (more: Partial<PlainLead>) =>
    shownClocks({ ...tried, ...more }, null, morning, CLOCKS, true).map(({ clock }) => clock.words);
  expect(clocks({})).toHaveLength(3);
  expect(clocks({ asksNoContact: true })).toEqual([expect.stringMatching(/^Write the outcome by /)]);
});
