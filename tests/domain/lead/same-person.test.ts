import { describe, expect, test } from 'vitest';
import { likeliestAmong, signsOf } from '@/domain/lead/alike';
import type { Card } from '@/domain/lead/card';
import { BECAUSE, BUT, likenessTo, MOST_SUGGESTED, samePersonAmong, toldOf } from '@/domain/lead/same-person';
import { july, MARISOL } from './people';

interface Given {
  readonly name?: string | null;
  /** Who asks, for somebody else. */
  readonly by?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly reach?: string;
  readonly age?: Card['age'];
  readonly on?: string;
  readonly hasEnded?: boolean;
}

function lead(
  { name = null, by, phone, email, reach, age = null, on = '15 14:00', hasEnded = false }: Given,
  id = 'x',
) {
  const safeContact = { ...MARISOL, phone: phone ?? null, email: email ?? null, someoneElse: reach ?? null };
  const card: Card = {
    v: 1,
    name,
    forWhom: by === undefined ? 'me' : 'someone',
    askFor: by ?? name,
    substancesShort: null,
    mixMark: null,
    findings: [],
    safeContact,
    age,
  };
  return toldOf({ id, arrivedAt: july(on), hasEnded }, card);
}

const PHONE = '(802) 555-0101';
const EMAIL = 'marisol@example.org';

/** What two leads tell, and what follows of it: the level, what speaks for it, what against. */
const TABLE: readonly (readonly [string, Given, Given, string | null, readonly string[], readonly string[]])[] = [
  ['nothing at all', {}, {}, null, [], []],
  ['different people', { name: 'Ana Cruz', phone: PHONE }, { name: 'Bo Lind', phone: '8025550102' }, null, [], []],
  // A way of reaching, and a name.
  [
    'a phone, however written, and a name',
    { name: 'Marisol', phone: PHONE },
    { name: 'marisol', phone: '+1 802-555-0101' },
    'likely',
    ['phone', 'first_name'],
    [],
  ],
  [
    'a phone and nearly a name',
    { name: 'Marisol', phone: PHONE },
    { name: 'Marisal', phone: PHONE },
    'likely',
    ['phone', 'near_first_name'],
    [],
  ],
  [
    'an email and a whole name',
    { name: 'Marisol Vega', email: EMAIL },
    { name: 'MARISOL  VEGA', email: 'Marisol@Example.org' },
    'likely',
    ['email', 'name'],
    [],
  ],
  [
    'a phone and a first name of a whole one',
    { name: 'Marisol', phone: PHONE },
    { name: 'Marisol Vega', phone: PHONE },
    'likely',
    ['phone', 'first_name'],
    [],
  ],
  [
    'both ways, one without a name',
    { phone: PHONE, email: EMAIL },
    { name: 'Marisol', phone: PHONE, email: EMAIL },
    'likely',
    ['phone', 'email'],
    ['no_name'],
  ],
  // A way of reaching alone may be a household’s.
  [
    'a phone, with other names',
    { name: 'Rosa', phone: PHONE },
    { name: 'Marisol', phone: PHONE },
    'maybe',
    ['phone'],
    ['other_name'],
  ],
  ['a phone, without a name', { phone: PHONE }, { name: 'Marisol', phone: PHONE }, 'maybe', ['phone'], ['no_name']],
  [
    'both ways, with other names',
    { name: 'Rosa', phone: PHONE, email: EMAIL },
    { name: 'Marisol', phone: PHONE, email: EMAIL },
    'maybe',
    ['phone', 'email'],
    ['other_name'],
  ],
  [
    'an email alone',
    { name: 'Rosa', email: EMAIL },
    { name: 'Marisol', email: EMAIL },
    'maybe',
    ['email'],
    ['other_name'],
  ],
  // A name alone.
  ['a whole name', { name: 'Marisol Vega' }, { name: 'Vega, Marisol' }, 'maybe', ['name'], []],
  ['nearly a whole name', { name: 'Marisol Vegas' }, { name: 'Marisol Vegass' }, 'maybe', ['near_name'], []],
  ['a first name is many people’s', { name: 'Marisol' }, { name: 'Marisol' }, null, [], []],
  ['accents make no difference', { name: 'Íñigo Sáez' }, { name: 'inigo saez' }, 'maybe', ['name'], []],
  ['short names that differ by a letter are two', { name: 'Ana Rey' }, { name: 'Ann Rey' }, null, [], []],
  // Somebody asks for them.
  [
    'asked for by somebody, within days',
    { name: 'Marisol', by: 'Rosa' },
    { name: 'Marisol' },
    'maybe',
    ['first_name', 'asked_for'],
    [],
  ],
  [
    'asked for by somebody, weeks apart',
    { name: 'Marisol', by: 'Rosa', on: '01 09:00' },
    { name: 'Marisol', on: '30 09:00' },
    null,
    [],
    [],
  ],
  [
    'asked for by the same caller',
    { name: 'Marisol', by: 'Rosa', on: '01 09:00' },
    { name: 'Marisol', by: 'rosa', on: '30 09:00' },
    'maybe',
    ['first_name', 'same_caller'],
    [],
  ],
  [
    'a whole name, by the same caller',
    { name: 'Marisol Vega', by: 'Rosa' },
    { name: 'Marisol Vega', by: 'Rosa' },
    'likely',
    ['name', 'same_caller'],
    [],
  ],
  [
    'whom to ask for is who asks',
    { name: 'Marisol Vega', reach: 'Rosa' },
    { name: 'Marisol Vega', by: 'Rosa' },
    'likely',
    ['name', 'asked_for', 'reach'],
    [],
  ],
  ['whom to ask for is no name of a person', { name: 'Marisol', reach: 'Rosa' }, { name: 'Rosa' }, null, [], []],
  // How old they are.
  [
    'the same age beside a whole name',
    { name: 'Marisol Vega', age: 'a25_44' },
    { name: 'Marisol Vega', age: 'a25_44' },
    'maybe',
    ['name', 'age'],
    [],
  ],
  [
    'another age makes less of it',
    { name: 'Marisol', phone: PHONE, age: 'a65' },
    { name: 'Marisol', phone: PHONE, age: 'a18_24' },
    'maybe',
    ['phone', 'first_name'],
    ['ages'],
  ],
  [
    'another age beside a name alone',
    { name: 'Marisol Vega', age: 'a65' },
    { name: 'Marisol Vega', age: 'a18_24' },
    null,
    [],
    [],
  ],
  [
    'grown older since',
    { name: 'Marisol', phone: PHONE, age: 'a18_24', on: '01 09:00' },
    { name: 'Marisol', phone: PHONE, age: 'a25_44', on: '30 09:00' },
    'likely',
    ['phone', 'first_name'],
    [],
  ],
  [
    'never grown younger',
    { name: 'Marisol', phone: PHONE, age: 'a25_44', on: '01 09:00' },
    { name: 'Marisol', phone: PHONE, age: 'a18_24', on: '30 09:00' },
    'maybe',
    ['phone', 'first_name'],
    ['ages'],
  ],
  [
    'an age not said',
    { name: 'Marisol', phone: PHONE, age: 'rather_talk' },
    { name: 'Marisol', phone: PHONE, age: 'a65' },
    'likely',
    ['phone', 'first_name'],
    [],
  ],
];

describe('two leads', () => {
  test.each(TABLE)('%s', (_, one, other, level, because, but) => {
    const expected = level === null ? null : { level, because, but };
    expect(likenessTo(lead(one))(lead(other))).toEqual(expected);
    // It is the same whichever of the two somebody has open.
    expect(likenessTo(lead(other))(lead(one))).toEqual(expected);
  });

  test('every reason is met in the table, and has its sentence', () => {
    const met = TABLE.flatMap(([, , , , because, but]) => [...because, ...but]);
    for (const one of [...Object.keys(BECAUSE), ...Object.keys(BUT)]) expect(met, one).toContain(one);
    for (const words of [...Object.values(BECAUSE), ...Object.values(BUT)]) expect(words).toMatch(/^[A-Z].{10,}\.$/);
  });
});

describe('of many', () => {
  const mine = lead({ name: 'Marisol Vega', phone: PHONE }, 'mine');

  test('the likeliest come first, then those with most reasons, then the newest; those known of are left out', () => {
    const all = [
      mine,
      lead({ name: 'Rosa', phone: PHONE, on: '10 09:00' }, 'house'),
      lead({ name: 'Marisol Vega', on: '09 09:00' }, 'named'),
      lead({ name: 'Marisol Vega', on: '11 09:00', hasEnded: true }, 'named later'),
      lead({ name: 'Marisol Vega', phone: PHONE, on: '01 09:00', hasEnded: true }, 'old'),
      lead({ name: 'Marisol Vega', phone: PHONE }, 'pair'),
      lead({ name: 'Bo Lind' }, 'nobody'),
    ];
    const { suggested, count } = samePersonAmong(mine, all, new Set(['pair']));
    expect(suggested.map(({ id }) => id)).toEqual(['old', 'named later', 'named', 'house']);
    expect(count).toBe(4);
  });

  test('no more than a few are shown of a number that many gave', () => {
    const all = Array.from({ length: 40 }, (_, n) => lead({ name: `Person ${n}`, phone: PHONE }, `at ${n}`));
    const { suggested, count } = samePersonAmong(mine, all, new Set());
    expect(suggested).toHaveLength(MOST_SUGGESTED);
    expect(count).toBe(40);
  });

  test('a lead whose card cannot be read is like nobody', () => {
    const unread = toldOf({ id: 'unread', arrivedAt: july('15 14:00'), hasEnded: true }, null);
    expect(samePersonAmong(mine, [unread], new Set()).count).toBe(0);
    expect(samePersonAmong(unread, [mine, unread], new Set()).count).toBe(0);
  });
});

describe('where many are looked at at once', () => {
  const shares = (one: Given, other: Given) => [...signsOf(lead(one))].some((sign) => signsOf(lead(other)).has(sign));

  test('two that share something exactly are told as on their own pages; what else is alike is seen there alone', () => {
    const missed = TABLE.filter(([, one, other, level]) => level !== null && !shares(one, other)).map(([name]) => name);
    expect(missed).toEqual(['nearly a whole name', 'asked for by somebody, within days']);
    for (const [name, one, other, level] of TABLE)
      expect(likeliestAmong(lead(one, 'mine'), [lead(other)], new Set()), name).toBe(level);
  });

  test('the likeliest counts; oneself and those known of do not', () => {
    const mine = lead({ name: 'Marisol Vega', phone: PHONE }, 'mine');
    const [house, old] = [
      lead({ name: 'Rosa', phone: PHONE }, 'house'),
      lead({ name: 'Marisol', phone: PHONE }, 'old'),
    ];
    expect(likeliestAmong(mine, [mine, house, old], new Set())).toBe('likely');
    expect(likeliestAmong(mine, [mine, house, old], new Set(['old']))).toBe('maybe');
    expect(likeliestAmong(mine, [mine, house, old], new Set(['old', 'house']))).toBeNull();
  });
});
