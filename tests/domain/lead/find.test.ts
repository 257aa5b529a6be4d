import { describe, expect, test } from 'vitest';
import type { Card } from '@/domain/lead/card';
import { findAmong, findableOf } from '@/domain/lead/find';
import { MARISOL } from './people';

const card = (name: string | null, more: Partial<Card> = {}): Card => ({
  v: 1,
  name,
  forWhom: 'me',
  askFor: name,
  substancesShort: null,
  mixMark: null,
  findings: [],
  safeContact: null,
  age: null,
  ...more,
});

const ALL = [
  findableOf('marisol', card('Marisol Vega', { safeContact: MARISOL })),
  findableOf('inigo', card('Íñigo', { forWhom: 'someone', askFor: 'Tomás Rey' })),
  findableOf('ana', card('Ana', { safeContact: { ...MARISOL, phone: '+1 802 555 0199', email: 'Ana.R@Example.org' } })),
  findableOf('anabel', card('Anabel', { safeContact: { ...MARISOL, phone: null, email: null, someoneElse: 'Sam' } })),
  findableOf('nobody', card(null)),
  findableOf('erased', null),
];

describe('what is typed finds', () => {
  test.each([
    ['marisol', 'name', ['marisol']],
    ['MARISOL  vega', 'name', ['marisol']],
    ['vega', 'name', ['marisol']],
    ['marisal', 'name', ['marisol']],
    ['inigo', 'name', ['inigo']],
    ['Tomas', 'name', ['inigo']],
    ['ana', 'name', ['ana', 'anabel']],
    ['sam', 'name', ['anabel']],
    ['(802) 555-0101', 'phone', ['marisol']],
    ['+1 802.555.0101', 'phone', ['marisol']],
    ['0199', 'phone', ['ana']],
    ['802555', 'phone', ['marisol', 'ana']],
    ['ana.r@example.org', 'email', ['ana']],
    ['@example', 'email', ['marisol', 'ana']],
  ] as const)('“%s”, by %s: %j', (text, by, ids) => {
    expect(findAmong(ALL, text)).toEqual({ by, ids });
  });

  test.each(['zeb', 'marisol rey', '555', '0198', 'bob@example.org', '…', ' '])('“%s”: nobody', (text) => {
    expect(findAmong(ALL, text).ids).toEqual([]);
  });

  test('a card that says nothing of somebody, or was erased, is found by nothing', () => {
    for (const id of ['nobody', 'erased'])
      expect(ALL.find(({ value }) => value === id)).toEqual({ value: id, names: [], phones: [], emails: [] });
  });
});
