import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { MECHANISMS } from '@/domain/substances/mechanisms';
import { CO_USE_RULES } from '@/domain/substances/pairs';

function coUse(...words: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/co-use.ts', ...words], { encoding: 'utf8' });
  expect(run.stderr).not.toMatch(/\bat .*\.ts:\d/);
  return run;
}

describe('asked of three substances', () => {
  test('it tells every pair, the whole, why, and by what sources', () => {
    const { status, stdout, stderr } = coUse('alprazolam', 'oxycodone', 'baclofen');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/^\S.* \+ .*: life-threatening$/gm)?.length).toBeGreaterThanOrEqual(2);
    expect(stdout).toContain('breathing slows or stops');
    expect(stdout).toContain('FDA');
    expect(stdout).toMatch(/All together .*: life-threatening/);
    expect(stdout).toContain('wait for a medical director');
  });

  test('as JSON it holds the same, in both languages', () => {
    const { status, stdout } = coUse('alprazolam', 'oxycodone', 'baclofen', '--json');
    const found = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(found.pairs).toHaveLength(3);
    expect(found.together).toMatchObject({ level: 'life_threatening', readings: 1 });
    expect(found.pairs[0].words.es).not.toBe('');
    expect(found.pairs[0].sources[0].url).toMatch(/^https/);
  });
});

test('street names are understood: all that they can mean is shown, and it ends with 2', () => {
  const { status, stdout } = coUse('bars', 'perc 30');
  expect(status).toBe(2);
  expect(stdout).toMatch(/“bars” can mean: .*Alprazolam/);
  expect(stdout).toContain('“perc 30” can mean:');
  expect(stdout).toContain('All together, read at its worst');
});

test('a street name with one meaning is that substance', () => {
  const found = JSON.parse(coUse('xanax', 'booze', '--json').stdout);
  expect(found.pairs.map(({ substances }: { substances: string[] }) => substances)).toEqual([
    ['alcohol', 'alprazolam'],
  ]);
});

test('a name nobody knows is said to be one, and the rest is told all the same', () => {
  const { status, stdout } = coUse('gribble', 'heroin', 'alcohol');
  expect(status).toBe(2);
  expect(stdout).toContain('“gribble” is no name we know, which does not mean safe.');
  expect(stdout).toMatch(/Alcohol.* \+ Heroin.*: life-threatening/);
});

test('a pair of which nothing is known is never called safe', () => {
  const { stdout } = coUse('nitrites', 'phenibut');
  const pair = JSON.parse(coUse('nitrites', 'phenibut', '--json').stdout).pairs[0];
  if (pair.level === 'unknown') expect(stdout).toContain('we do not know');
  expect(stdout).not.toMatch(/\bsafe\b(?<!mean safe)/);
});

test.each([
  [[]],
  [['heroin']],
  [['heroin', 'heroin']],
  [['--nonsense', 'a', 'b']],
  [Array.from({ length: 21 }, (_, i) => `n${i}`)],
])('asked wrongly it says how to ask: %j', (words) => {
  const { status, stdout, stderr } = coUse(...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('npm run co-use');
});

test('in Spanish it answers in Spanish', () => {
  expect(coUse('heroína', 'alcohol', '--es').stdout).toContain('pone en peligro la vida');
});

test('every mechanism is used by a rule, and has its words', () => {
  const used = new Set(CO_USE_RULES.flatMap(({ mechanisms }) => mechanisms));
  expect([...used].sort()).toEqual(Object.keys(MECHANISMS).sort());
  expect(SUBSTANCE_IDS).toHaveLength(49);
});
