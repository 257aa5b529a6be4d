import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SUBSTANCE_IDS } from '@/domain/substances/catalogue';
import { findByName, namesOf, readName, searchByName } from '@/domain/substances/names';
import { plainName } from '@/domain/substances/plain-name';
import { SLANG } from '@/domain/substances/slang';

const RUNS = { numRuns: Number(process.env.CASES ?? 500) };
const idsIn = (text: string) => {
  const read = readName(text);
  return read.kind === 'one' ? [read.id] : read.kind === 'several' ? read.ids : [];
};
const named = fc
  .constantFrom(...SUBSTANCE_IDS)
  .chain((id) => fc.constantFrom(...namesOf(id)).map((name) => ({ id, name })));

describe('a name is read', () => {
  test.each([
    ['XANAX', 'alprazolam'],
    ['Heroína', 'heroin'],
    ['heroina', 'heroin'],
    ['cervezas', 'alcohol'],
    ['clonazepan', 'clonazepam'],
    ['oxycodoen', 'oxycodone'],
    ['baclofeno', 'baclofen'],
  ])('“%s” as %s', (text, id) => {
    expect(readName(text)).toMatchObject({ kind: 'one', id });
  });

  test('and said to be corrected only where a letter was', () => {
    expect(readName('alprazolan')).toMatchObject({ kind: 'one', corrected: true });
    expect(readName('alprazolam')).toMatchObject({ kind: 'one', corrected: false });
  });

  test.each(['bars', 'perc 30', 'BARS', 'blues'])('“%s” as all that it can mean', (text) => {
    const read = readName(text);
    expect(read.kind).toBe('several');
    expect(idsIn(text)).toEqual(findByName(text));
  });

  test.each(['gribble', '', ' ', 'a', 'alpra', '💊', 'x'.repeat(5000)])('“%s” as no name', (text) => {
    expect(readName(text).kind).toBe('unknown');
  });

  test('what was begun is offered, and not taken for an answer', () => {
    expect(readName('alpra')).toEqual({ kind: 'unknown', near: ['alprazolam'] });
    expect(searchByName('alpra')).toEqual(['alprazolam']);
  });
});

test('every name finds what it is a name of, in capitals and without its accents too', () => {
  fc.assert(
    fc.property(named, ({ id, name }) => {
      for (const text of [name, name.toUpperCase(), plainName(name)]) expect(idsIn(text)).toContain(id);
    }),
    RUNS,
  );
});

test('one slip in a long word still finds it, or a name that the slip made', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  fc.assert(
    fc.property(named, fc.nat(), letter, fc.constantFrom('add', 'drop', 'change'), ({ id, name }, at, other, how) => {
      const plain = plainName(name);
      fc.pre(/^[a-z]{6,}$/.test(plain));
      const i = at % plain.length;
      const slipped = plain.slice(0, i) + (how === 'drop' ? '' : other) + plain.slice(how === 'add' ? i : i + 1);
      expect(
        idsIn(slipped).includes(id) || findByName(slipped).length > 0 || readName(slipped).kind !== 'unknown',
      ).toBe(true);
    }),
    RUNS,
  );
});

test('ambiguous slang never comes to one thing', () => {
  for (const { term, means } of SLANG) expect(idsIn(term)).toEqual(expect.arrayContaining([...means]));
});

test('no text throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(['one', 'several', 'unknown']).toContain(readName(text).kind);
    }),
    RUNS,
  );
});
