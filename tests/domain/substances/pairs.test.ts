import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SOURCES } from '@/domain/sources';
import { CATALOGUE, SUBSTANCE_IDS, type SubstanceId, substance } from '@/domain/substances/catalogue';
import { CO_USE_LABELS, CO_USE_LEVELS, CO_USE_RULES, pairOf } from '@/domain/substances/pairs';

// One line a pair: what the medical director signs. A changed rule that changes a pair shows here.
const rows = readFileSync(new URL('./pairs.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const expected = new Map(
  rows.map((row) => row.split(',')).map(([a, b, level, rule]) => [[a, b].sort().join('+'), { level, rule }]),
);
const every = CATALOGUE.flatMap((one, i) => CATALOGUE.slice(i + 1).map((other) => [one.id, other.id] as const));

test('all 1,176 pairs have the level and the rule that were agreed', () => {
  expect(every).toHaveLength(1176);
  const differing = every.filter(([a, b]) => {
    const { level, rule } = pairOf(a, b);
    const agreed = expected.get([a, b].sort().join('+'));
    return agreed?.level !== level || agreed.rule !== (rule ?? '');
  });
  expect(differing).toEqual([]);
});

test('asking the other way round gives the same pair', () => {
  for (const [a, b] of every) expect(pairOf(b, a)).toEqual(pairOf(a, b));
});

test('a substance with itself is not a pair', () => {
  for (const id of SUBSTANCE_IDS) expect(() => pairOf(id, id)).toThrow(RangeError);
});

test('no two rules claim the same pair of classes, and no two the same named pair', () => {
  const classesOf = ([a, b]: readonly [SubstanceId, SubstanceId]) =>
    [substance(a).interactionClass, substance(b).interactionClass] as const;
  for (const pair of every) {
    const [x, y] = classesOf(pair);
    const byClass = CO_USE_RULES.filter((rule) =>
      rule.classes?.some(
        (c) => (c.one.includes(x) && c.other.includes(y)) || (c.one.includes(y) && c.other.includes(x)),
      ),
    );
    const byName = CO_USE_RULES.filter((rule) =>
      rule.named?.some(
        (n) =>
          (n.substances.includes(pair[0]) && n.with.includes(y)) ||
          (n.substances.includes(pair[1]) && n.with.includes(x)),
      ),
    );
    expect(byClass.length, pair.join('+')).toBeLessThanOrEqual(1);
    expect(byName.length, pair.join('+')).toBeLessThanOrEqual(1);
  }
});

test('every one of the 95 rules covers a pair, speaks both languages and names sources that exist', () => {
  expect(CO_USE_RULES).toHaveLength(95);
  const used = new Set(every.map(([a, b]) => pairOf(a, b).rule));
  for (const rule of CO_USE_RULES) {
    expect(used.has(rule.id), rule.id).toBe(true);
    expect(rule.words.en.length).toBeGreaterThan(10);
    expect(rule.words.es.length).toBeGreaterThan(10);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of rule.sources) expect(SOURCES[source]).toBeDefined();
  }
});

describe('what nobody wrote a rule for', () => {
  test('is said not to be known, never safe', () => {
    const pair = pairOf('lithium', 'cannabis');
    expect(pair).toMatchObject({ level: 'unknown', rule: null, sources: [] });
    expect(pair.words.en).toMatch(/do not know/);
    expect(pair.words.es).toMatch(/No lo sabemos/);
  });

  test('has words of its own beside the four levels', () => {
    expect(Object.keys(CO_USE_LABELS)).toEqual([...CO_USE_LEVELS]);
    expect(CO_USE_LABELS.low.en).toMatch(/still talk with staff/);
  });
});

test('tramadol is the exception among opioids: with an antidepressant it is high, where heroin is caution', () => {
  expect(pairOf('tramadol', 'ssri_snri').level).toBe('high');
  expect(pairOf('heroin', 'ssri_snri').level).toBe('caution');
});
