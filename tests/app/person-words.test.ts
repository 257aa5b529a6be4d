import { describe, expect, test } from 'vitest';
import { joinedWords, unreadWords } from '@/app/(desk)/desk/leads/[id]/person-words';
import type { PlainLead } from '@/operations/lead-facts';

describe('what of the leads that ended was not looked through', () => {
  test.each([
    [null, /for the first time since the start/],
    [{ read: 12_000, of: 40_000, older: false }, /12,000 of 40,000 so far/],
    [{ read: 50_000, of: 50_000, older: true }, /newest 50,000 .* Older ones are found by their six words/],
    [{ read: 40_000, of: 40_000, older: false }, null],
    [{ read: 0, of: 0, older: false }, null],
  ] as const)('%j', (ended, said) => {
    if (said) expect(unreadWords(ended)).toMatch(said);
    else expect(unreadWords(ended)).toBeNull();
  });
});

test('a saying names who said it, and the days of the two leads it joins, whichever was told first', () => {
  const lead = (id: string, at: string) => ({ lead: { id, arrivedAt: new Date(at) } as PlainLead, card: null });
  const leads = [
    lead('a', '2026-03-01T15:00:00Z'),
    lead('b', '2026-04-02T15:00:00Z'),
    lead('c', '2026-05-03T15:00:00Z'),
  ];
  const said = { id: 's', one: 'c', other: 'a', by: 'Ana', saidAt: new Date('2026-05-04T15:00:00Z') };
  const { saying, words } = joinedWords(said, leads);
  expect(saying).toBe('s');
  expect(words).toMatch(/^Ana said on May 4, 2026.* Mar 1, 2026.* May 3, 2026.* are of one person\.$/);
  expect(joinedWords({ ...said, other: 'gone' }, leads).words).toContain('another day');
});
