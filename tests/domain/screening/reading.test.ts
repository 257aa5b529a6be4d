import { describe, expect, test } from 'vitest';
import { readScreening } from '@/domain/screening/instrument';
import { INSTRUMENTS, instrument, PUBLIC_INSTRUMENTS, STAFF_INSTRUMENTS } from '@/domain/screening/instruments';
import { known, rowsOf } from './answers';

describe('what comes from outside', () => {
  test.each([
    ['cows', { pulse: '3' }, 'pulse'],
    ['cows', { gooseflesh: '1' }, 'gooseflesh'],
    ['ciwa_ar', { nausea: '8' }, 'nausea'],
    ['ciwa_ar', { orientation: '5' }, 'orientation'],
    ['audit', { injury: '3' }, 'injury'],
    ['audit_c', { often: 2 }, 'often'],
    ['audit_c', { other: '1' }, 'other'],
    ['audit_c', { constructor: '1' }, 'constructor'],
    ['phq9', { interest: ['1'] }, 'interest'],
    ['asq', { wish_dead: 'maybe' }, 'wish_dead'],
    ['taps1', { drugs: 'NEVER' }, 'drugs'],
  ])('%s %j is refused where nobody could choose it', (id, given, item) => {
    const read = readScreening(known(id), given);
    expect(read).toMatchObject({ kind: 'refused', problems: [{ item }] });
    if (read.kind === 'refused') for (const { says } of read.problems) expect(says.en && says.es).toBeTruthy();
  });

  test.each([[null], [undefined], ['0 0 0'], [7], [[]], [['0', '1']]])(
    '%j is refused, as no answers at all',
    (given) => {
      expect(readScreening(known('phq2'), given)).toMatchObject({ kind: 'refused', problems: [{ item: 'phq2' }] });
    },
  );

  test('every wrong answer is named, not the first alone', () => {
    const read = readScreening(known('cows'), { pulse: '3', sweating: '2', gooseflesh: '4' });
    expect(read).toMatchObject({ kind: 'refused', problems: [{ item: 'pulse' }, { item: 'gooseflesh' }] });
  });

  test('an empty answer is no answer, and what is offered is read', () => {
    const given = { pulse: '4', sweating: '', gi: null, tremor: undefined };
    expect(readScreening(known('cows'), given)).toEqual({ kind: 'read', answers: { pulse: '4' } });
    expect(readScreening(known('cows'), {})).toEqual({ kind: 'read', answers: {} });
  });

  test('everything the table of people says can be said', () => {
    for (const [, id = '', , answers = ''] of rowsOf('./vectors.csv')) {
      const one = known(id);
      const given = Object.fromEntries(
        answers.split(' ').map((value, i) => [one.items[i]?.id, value === '-' ? '' : value]),
      );
      expect(readScreening(one, given).kind).toBe('read');
    }
  });

  test('a value nobody could choose counts as no answer where it was not read first', () => {
    expect(known('cows').score({ pulse: '3' })).toMatchObject({ kind: 'incomplete' });
    expect(known('asq').score({ thoughts_now: 'YES' })).toMatchObject({ kind: 'incomplete', flags: [] });
  });
});

describe('the list of instruments', () => {
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

  test('a caller may be asked five of them, staff ask the others', () => {
    expect(ids(PUBLIC_INSTRUMENTS)).toEqual(['audit_c', 'taps1', 'sisq', 'phq2', 'asq']);
    expect(ids(STAFF_INSTRUMENTS)).toEqual(['audit', 'phq9', 'gad7', 'pcptsd5', 'ciwa_ar', 'cows', 'dsm5_sud']);
    expect(INSTRUMENTS).toHaveLength(PUBLIC_INSTRUMENTS.length + STAFF_INSTRUMENTS.length);
  });

  test('one is found by its id, and nothing by an id that is none', () => {
    for (const one of INSTRUMENTS) expect(instrument(one.id)).toBe(one);
    for (const id of ['', 'AUDIT', 'toString']) expect(instrument(id)).toBeNull();
  });

  test('nothing is carried whose licence forbids it', () => {
    for (const never of ['cssrs', 'dast10', 'assist', 'asam', 'pawss', 'rods', 'cage_aid'])
      expect(instrument(never)).toBeNull();
    expect(new Set(ids(INSTRUMENTS)).size).toBe(INSTRUMENTS.length);
  });
});
