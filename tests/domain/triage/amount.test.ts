import { describe, expect, test } from 'vitest';
import { couldBe, denied, known, latest, maybe, said } from '@/domain/triage/amount';

test.each([
  [true, { said: true, denied: false, maybe: true }],
  ['yes' as const, { said: true, denied: false, maybe: true }],
  ['unsure' as const, { said: false, denied: false, maybe: true }],
  [false, { said: false, denied: true, maybe: false }],
  ['no' as const, { said: false, denied: true, maybe: false }],
  [null, { said: false, denied: false, maybe: false }],
  [undefined, { said: false, denied: false, maybe: false }],
])('the answer %s', (answer, read) => {
  expect({ said: said(answer), denied: denied(answer), maybe: maybe(answer) }).toEqual(read);
});

describe('an amount', () => {
  test.each([
    [0, true, 0],
    [24, true, 24],
    [{ min: 6, max: 24 }, true, 24],
    [{ min: 6, max: null }, true, Number.POSITIVE_INFINITY],
    [null, false, Number.POSITIVE_INFINITY],
    [undefined, false, Number.POSITIVE_INFINITY],
  ])('%j is known or not, and has a largest value', (amount, isKnown, largest) => {
    expect(known(amount)).toBe(isKnown);
    expect(latest(amount)).toBe(largest);
  });

  test.each([
    [6, true],
    [5, false],
    [48, true],
    [49, false],
    [{ min: 0, max: 6 }, true],
    [{ min: 0, max: 5 }, false],
    [{ min: 48, max: 60 }, true],
    [{ min: 49, max: 60 }, false],
    [{ min: 0, max: 60 }, true],
    [{ min: 48, max: null }, true],
    [{ min: 49, max: null }, false],
    [null, false],
    [undefined, false],
  ])('%j could lie between 6 and 48: %s', (amount, could) => {
    expect(couldBe(amount, 6, 48)).toBe(could);
  });

  test('that is at least 6 has no upper end', () => {
    expect([couldBe(6, 6), couldBe(9000, 6), couldBe({ min: 0, max: 6 }, 6), couldBe(5, 6)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
