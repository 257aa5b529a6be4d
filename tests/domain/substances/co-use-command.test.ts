import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { MECHANISMS } from '@/domain/substances/mechanisms';
import { CO_USE_RULES, type CoUseLevel, pairOf } from '@/domain/substances/pairs';
import { SLANG } from '@/domain/substances/slang';
import { coUseOf } from '@/scripts/co-use-found';
import { coUseText } from '@/scripts/co-use-text';

function coUse(...words: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/co-use.ts', ...words], { encoding: 'utf8' });
  expect(run.stderr).not.toMatch(/\bat .*\.ts:\d/);
  return run;
}

/** The first two substances of the catalogue that stand so to each other. */
function pairAt(level: CoUseLevel) {
  const pairs = SUBSTANCE_IDS.flatMap((a, i) => SUBSTANCE_IDS.slice(i + 1).map((b) => pairOf(a, b)));
  const pair = pairs.find((one) => one.level === level);
  if (!pair) throw new Error(`No pair is ${level}.`);
  return pair;
}

const SIGN_OFF = /wait for a medical director to sign them off\. Not medical advice\.\n$/;

describe('asked of three substances', () => {
  test('it tells every pair, the whole, why, and by what sources', () => {
    const { status, stdout, stderr } = coUse('alprazolam', 'oxycodone', 'baclofen');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/^\S.* \+ .*: /gm)).toHaveLength(4);
    expect(stdout).toContain('breathing slows or stops');
    expect(stdout).toContain('FDA');
    const whole = stdout.slice(stdout.indexOf('All together'));
    expect(whole).toMatch(/^All together \(.*\): life-threatening\n {2}breathing slows or stops; heavy sleepiness\n/);
    expect(whole).toMatch(/^ {2}.* \(three_or_more_cns_depressants\)$/m);
    expect(whole).toMatch(/^ {2}Already so by themselves: Oxycodone .* \+ Alprazolam .*; Oxycodone .* \+ Baclofen/m);
    expect(whole).toMatch(/^ {2}Staff: Ask how they breathe now/m);
    expect(whole).toMatch(/^ {2}FDA: .* https:/m);
    expect(stdout).toMatch(SIGN_OFF);
  });

  test('as JSON it holds the same, in both languages', () => {
    const { status, stdout } = coUse('alprazolam', 'oxycodone', 'baclofen', '--json');
    const found = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(found)).toEqual(['names', 'pairs', 'together', 'signedOff']);
    expect(found.pairs).toHaveLength(3);
    expect(found.together).toMatchObject({ level: 'life_threatening', readings: 1, unknown: [] });
    expect(found.together.groupRule.id).toBe('three_or_more_cns_depressants');
    expect(found.together.mechanisms.map(({ id }: { id: string }) => id)).toContain('respiratory_depression');
    expect(found.together.pairs).toHaveLength(2);
    expect(found.together.toStaff.es).not.toBe('');
    expect(found.together.sources[0].url).toMatch(/^https/);
    expect(found.signedOff).toBe(false);
    for (const pair of found.pairs) {
      expect(Object.keys(pair)).toEqual(['substances', 'level', 'rule', 'mechanisms', 'words', 'toStaff', 'sources']);
      expect(pair.words.es).not.toBe('');
      expect(pair.sources[0].url).toMatch(/^https/);
    }
  });
});

test('street names are understood: all that they can mean is shown, and it ends with 2', () => {
  const { status, stdout } = coUse('bars', 'perc 30');
  expect(status).toBe(2);
  expect(stdout).toMatch(/^“bars” can mean: .*Alprazolam/m);
  expect(stdout).toContain('“perc 30” can mean:');
  expect(stdout).toContain('All together, read at its worst');
  expect(stdout).toMatch(SIGN_OFF);
});

test('each meaning of a name is paired with those of the others, and never with its own', () => {
  const found = coUseOf(['bars', 'cocaine']);
  const [bars] = found.names;
  if (bars?.kind !== 'several') throw new Error('“bars” has several meanings.');
  expect(found.pairs).toHaveLength(bars.ids.length);
  expect(found.pairs.every(({ substances }) => substances.includes('cocaine'))).toBe(true);
  expect(found.together?.readings).toBe(bars.ids.length);
});

test('a street name with one meaning is that substance', () => {
  const found = JSON.parse(coUse('xanax', 'booze', '--json').stdout);
  expect(found.pairs.map(({ substances }: { substances: string[] }) => substances)).toEqual([
    ['alcohol', 'alprazolam'],
  ]);
});

test('a name with a slip is read, and the reading is said', () => {
  const { status, stdout } = coUse('alprazolan', 'heroin');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^“alprazolan” was read as Alprazolam/);
});

test('a name nobody knows is said to be one, what is near it too, and the rest is told all the same', () => {
  const { status, stdout } = coUse('gribble', 'heroin', 'alcohol');
  expect(status).toBe(2);
  expect(stdout).toContain('“gribble” is no name we know, which does not mean safe. It is left out below.');
  expect(stdout).toMatch(/Alcohol.* \+ Heroin.*: life-threatening/);
  expect(coUse('alpra', 'heroin').stdout).toMatch(/“alpra” is no name we know.* Near it: Alprazolam/);
});

test('one thing said twice is said to be one, and counted once', () => {
  const twice = coUse('heroin', 'Heroína', 'alcohol');
  expect(twice.status).toBe(0);
  expect(twice.stdout).toContain('“Heroína” is the same as “heroin”: it is counted once.');
  expect(coUseOf(['heroin', 'Heroína', 'alcohol']).pairs).toHaveLength(1);
  expect(coUseOf(['bars', 'BARS', 'alcohol'])).toMatchObject({ names: [{}, { sameAs: 1 }, {}] });
  const alone = coUse('heroin', 'heroin');
  expect(alone.status).toBe(2);
  expect(alone.stdout).toContain('there is no mix to tell of');
});

describe('what is not known', () => {
  test('is told as not known, and never as safe', () => {
    const { a, b } = pairAt('unknown');
    const { stdout } = coUse(a, b);
    expect(stdout.match(/: we do not know$/gm)).toHaveLength(2);
    expect(stdout).toContain('Not known in it:');
    expect(stdout.replaceAll('does not mean safe', '')).not.toMatch(/\bsafe\b|low risk/);
  });

  test('goes before low, in the list and for the whole', () => {
    const { a, b } = pairAt('unknown');
    const third = SUBSTANCE_IDS.filter((id) => id !== a && id !== b);
    const mixes = third.map((id) => coUseOf([a, b, id]));
    const levels = mixes.map(({ pairs }) => pairs.map(({ level }) => level).join());
    expect(levels.some((one) => /low,unknown/.test(one))).toBe(false);
    for (const { pairs, together } of mixes) {
      if (pairs.every(({ level }) => ['low', 'unknown'].includes(level))) expect(together?.level).toBe('unknown');
      expect(together?.unknown).toContainEqual([a, b]);
    }
  });
});

test('a word that demeans is understood and not said again, in text or JSON', () => {
  for (const { term } of SLANG.filter(({ neverShow }) => neverShow)) {
    const found = coUseOf([term.toUpperCase(), 'alcohol']);
    expect(found.pairs.length, term).toBeGreaterThan(0);
    for (const said of [coUseText(found, 'en'), coUseText(found, 'es'), JSON.stringify(found)]) {
      expect(said.toLowerCase()).not.toMatch(new RegExp(`\\b${term}\\b`, 'i'));
    }
  }
  expect(coUseText(coUseOf(['tecata', 'alcohol']), 'en')).toMatch(/^Name 1 was read as Heroin/);
});

test('names that can mean too many mixes are told pair by pair, and no whole is made up', () => {
  const many = SLANG.filter(({ means }) => means.length > 2).slice(0, 20);
  const found = coUseOf(many.map(({ term }) => term));
  expect(found.together).toBeNull();
  expect(found.pairs.length).toBeGreaterThan(100);
  expect(coUseText(found, 'en')).toContain('too many mixes to go through');
});

test.each([[[]], [['heroin']], [['--nonsense', 'a', 'b']], [Array.from({ length: 21 }, (_, i) => `n${i}`)]])(
  'asked wrongly it says how to ask: %j',
  (words) => {
    const { status, stdout, stderr } = coUse(...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run co-use');
  },
);

test('odd text is answered in plain lines, without what would move the cursor', () => {
  const { status, stdout } = coUse('', '\u001b[2Jx', '💊'.repeat(500), 'heroin');
  expect(status).toBe(2);
  expect(stdout).not.toContain('\u001b');
  expect(stdout.length).toBeLessThan(1000);
});

test('in Spanish it answers in Spanish', () => {
  const { stdout } = coUse('heroína', 'alcohol', 'bars', 'gribble', 'heroin', '--es');
  expect(stdout).toContain('pone en peligro la vida');
  expect(stdout).toContain('«gribble» no es un nombre que conozcamos');
  expect(stdout).toContain('«heroin» es lo mismo que «heroína»');
  expect(stdout).toMatch(/No es consejo médico\.\n$/);
  expect(stdout).not.toMatch(/can mean|All together|Staff:|is no name|Not medical/);
});

test('every mechanism is used by a rule, and has its words', () => {
  const used = new Set(CO_USE_RULES.flatMap(({ mechanisms }) => mechanisms));
  expect([...used].sort()).toEqual(Object.keys(MECHANISMS).sort());
  expect(SUBSTANCE_IDS).toHaveLength(49);
});
