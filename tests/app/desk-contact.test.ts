import { describe, expect, test } from 'vitest';
import { contactView } from '@/app/(desk)/desk/leads/[id]/contact';
import type { SafeContact } from '@/domain/intake/safe-contact';

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
const lead = { asksNoContact: false, erasedAt: null } as const;
const morning = new Date('2026-03-10T14:00:00Z');
const evening = new Date('2026-03-10T23:00:00Z');
const view = (more: Partial<Parameters<typeof contactView>[0]> = {}) =>
  contactView({ lead, safeContact: rule, name: 'Noa', notes: [], me: 'dev', now: morning, ...more });
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

  test('a reason written down opens the link, to whoever wrote it', () => {
    expect(view({ now: evening, notes: [override] }).links).toHaveLength(1);
    expect(view({ now: evening, notes: [{ ...override, authorId: 'ruth' }] }).links).toEqual([]);
  });

  test('the reason no longer opens it after a quarter of an hour', () => {
    const later = new Date(evening.getTime() + 16 * 60_000);
    expect(view({ now: later, notes: [override] }).links).toEqual([]);
  });

  test('once Noa asked not to be contacted, no reason opens anything', () => {
    const { links, overridable } = view({ lead: { ...lead, asksNoContact: true }, now: evening, notes: [override] });
    expect(links).toEqual([]);
    expect(overridable).toEqual([]);
  });

  test('erased answers leave no way to reach anybody', () => {
    const { links, line } = view({ safeContact: null, lead: { ...lead, erasedAt: morning } });
    expect(links).toEqual([]);
    expect(line).toContain('erased');
  });
});
