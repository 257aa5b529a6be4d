import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { findByName, mayBeShown, namesOf, readName, searchByName } from '@/domain/substances/names';
import { plainName } from '@/domain/substances/plain-name';
import { SLANG } from '@/domain/substances/slang';
import { runs } from '../runs';

const RUNS = runs(500);
/** Milliseconds that a property may take in the long run, on a busy machine. */
const AT_MOST = 1_800_000;
const idsIn = (text: string) => {
  const read = readName(text);
  return read.kind === 'one' ? [read.id] : read.kind === 'several' ? read.ids : [];
};
const named = fc
  .constantFrom(...SUBSTANCE_IDS)
  .chain((id) => fc.constantFrom(...namesOf(id)).map((name) => ({ id, name })));

describe('a single letter', () => {
  test.each([
    ['K', ['clonazepam', 'ketamine']],
    ['g', ['ghb_gbl']],
    ['H', ['heroin']],
    ['É', ['mdma']],
  ])('“%s” finds what it is the whole name of', (text, ids) => {
    expect([...searchByName(text)].toSorted()).toEqual(ids.toSorted());
  });

  test.each(['a', 'b', '', ' ', '.'])('“%s” finds nothing, though names begin with it', (text) => {
    expect(searchByName(text)).toEqual([]);
  });
});

describe('a name is read', () => {
  test.each([
    ['XANAX', 'alprazolam'],
    ['Heroína', 'heroin'],
    ['heroina', 'heroin'],
    ['cervezas', 'alcohol'],
    ['baclofeno', 'baclofen'],
    ['z-bars', 'alprazolam'],
    ['zbars', 'alprazolam'],
    ['specialk', 'ketamine'],
    ['G.H.B.', 'ghb_gbl'],
  ])('“%s” as %s, as it stands', (text, id) => {
    expect(readName(text)).toEqual({ kind: 'one', id, corrected: false });
  });

  test.each([
    ['clonazepan', 'clonazepam', 'a letter changed'],
    ['oxycodoen', 'oxycodone', 'two letters changed about'],
    ['methadon', 'methadone', 'the last letter left out'],
    ['xanx', 'alprazolam', 'a letter left out of five'],
    ['heroinn', 'heroin', 'a letter too many'],
    ['alprazolan', 'alprazolam', 'a letter changed'],
  ])('“%s” as %s: %s', (text, id) => {
    expect(readName(text)).toEqual({ kind: 'one', id, corrected: true });
  });

  test.each(['bars', 'perc 30', 'perc30', 'BARS', 'blues', 'm-30'])('“%s” as all that it can mean', (text) => {
    const read = readName(text);
    expect(read).toMatchObject({ kind: 'several', corrected: false });
    expect(idsIn(text)).toEqual(findByName(text));
    expect(idsIn(text).length).toBeGreaterThan(1);
  });

  test('the plural of a word with many meanings has many, though we know it with one', () => {
    expect(findByName('m30s')).toEqual(['fentanyl']);
    expect(idsIn('m30s')).toEqual(expect.arrayContaining(['fentanyl', 'oxycodone', 'counterfeit_pills']));
  });

  test.each(['gribble', '', ' ', 'a', 'alpra', 'alpxazolan', 'batz', 'perc 20', '💊', 'x'.repeat(5000)])(
    '“%s” as no name',
    (text) => {
      expect(readName(text).kind).toBe('unknown');
    },
  );

  test('what was begun is offered, and not taken for an answer', () => {
    expect(readName('alpra')).toEqual({ kind: 'unknown', near: ['alprazolam'] });
    expect(searchByName('alpra')).toEqual(['alprazolam']);
  });

  test('of words that make no name together, what each can mean is offered', () => {
    const read = readName('xan bars');
    expect(read.kind).toBe('unknown');
    expect(read.kind === 'unknown' && read.near).toEqual(expect.arrayContaining(['alprazolam', 'counterfeit_pills']));
  });
});

describe('a search', () => {
  test('puts the whole name before a part of one, with a slip too', () => {
    expect(searchByName('ecstasy')[0]).toBe('mdma');
    expect(searchByName('ecstacy')[0]).toBe('mdma');
    expect(searchByName('heroin')[0]).toBe('heroin');
  });
});

test(
  'every name finds what it is a name of, in capitals, without accents, closed up and in the plural too',
  () => {
    fc.assert(
      fc.property(named, ({ id, name }) => {
        const plain = plainName(name);
        for (const text of [name, name.toUpperCase(), plain, plain.replaceAll(' ', ''), plain.replaceAll(' ', '-')]) {
          expect(idsIn(text), text).toContain(id);
          if (plain.length > 1) expect(searchByName(text), text).toContain(id);
        }
        if (/\w\w$/.test(plain)) expect(searchByName(`${plain}s`), name).toContain(id);
      }),
      RUNS,
    );
  },
  AT_MOST,
);

test(
  'one slip in a long word still finds it, unless the slip made another name',
  () => {
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    const how = fc.constantFrom('add', 'drop', 'change', 'swap');
    fc.assert(
      fc.property(named, fc.nat(), fc.nat(), letter, how, ({ id, name }, which, at, other, slip) => {
        const words = plainName(name).split(' ');
        const long = words.flatMap((word, i) => (word.length >= 5 ? [i] : []));
        fc.pre(long.length > 0);
        const place = long[which % long.length];
        const text = words
          .map((word, i) => (i === place ? slipped(word, at % word.length, other, slip) : word))
          .join(' ');
        const read = readName(text);
        const another = read.kind !== 'unknown' && !read.corrected;
        expect(another || idsIn(text).includes(id), text).toBe(true);
      }),
      RUNS,
    );
  },
  AT_MOST,
);

function slipped(word: string, at: number, other: string, slip: string): string {
  const [before, here, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
  if (slip === 'add') return before + other + word.slice(at);
  if (slip === 'drop') return before + word.slice(at + 1);
  if (slip === 'swap') return before + next + here + word.slice(at + 2);
  return before + other + word.slice(at + 1);
}

test('a slip never takes the place of a name as it stands', () => {
  for (const id of SUBSTANCE_IDS) {
    for (const name of namesOf(id)) {
      const read = readName(name);
      expect(read.kind !== 'unknown' && read.corrected, name).toBe(false);
    }
  }
});

test('what one slip makes of two names means both', () => {
  const names = SUBSTANCE_IDS.flatMap((id) => namesOf(id).map((name) => ({ id, name: plainName(name) })));
  const long = names.filter(({ name }) => /^[a-z]{6,}$/.test(name));
  const shared = long.flatMap(({ id, name }) =>
    [...name].map((_, at) => ({ id, text: `${name.slice(0, at)}q${name.slice(at + 1)}` })),
  );
  const byText = new Map<string, Set<string>>();
  for (const { id, text } of shared) byText.set(text, new Set([...(byText.get(text) ?? []), id]));
  const several = [...byText].filter(([text, ids]) => ids.size > 1 && findByName(text).length === 0);
  expect(several.length).toBeGreaterThan(0);
  for (const [text, ids] of several) expect(idsIn(text), text).toEqual(expect.arrayContaining([...ids]));
});

test('ambiguous slang never comes to one thing', () => {
  for (const { term, means } of SLANG) expect(idsIn(term)).toEqual(expect.arrayContaining([...means]));
});

test('a word that demeans may not be said again, nearly written or in the plural; other words may', () => {
  for (const { term } of SLANG.filter(({ neverShow }) => neverShow)) {
    for (const text of [term, term.toUpperCase(), `${term}s`]) expect(mayBeShown(text), text).toBe(false);
  }
  for (const text of ['alprazolam', 'bars', 'gribble', '']) expect(mayBeShown(text), text).toBe(true);
});

test(
  'no text throws',
  () => {
    const words = fc.array(fc.constantFrom(...SUBSTANCE_IDS.flatMap(namesOf)), { maxLength: 4 });
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      words.map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(text, (one) => {
        expect(['one', 'several', 'unknown']).toContain(readName(one).kind);
        expect(Array.isArray(searchByName(one))).toBe(true);
      }),
      RUNS,
    );
  },
  AT_MOST,
);
