import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_BYTES, codeFrom, normaliseCode } from '@/domain/intake/code';
import { CODE_WORDS_EN } from '@/domain/intake/code-words.en';
import { CODE_WORDS_ES } from '@/domain/intake/code-words.es';
import { runs } from '../runs';

describe.each([
  ['en', CODE_WORDS_EN],
  ['es', CODE_WORDS_ES],
] as const)('the words of a code in %s', (language, words) => {
  test('are 2,048, each once, three to eight plain letters', () => {
    expect(new Set(words).size).toBe(2048);
    expect(words).toHaveLength(2048);
    expect(words.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  test('say nothing of drugs, clinics, harm or sex', () => {
    const never =
      'drug heroin dose needle clinic rehab detox kill gun knife rape sex droga dosis clinica aguja arma sangre';
    expect(words.filter((word) => never.split(' ').includes(word))).toEqual([]);
  });

  test('make a code that comes back however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: CODE_BYTES, maxLength: 20 }), (bytes) => {
        const code = codeFrom(bytes, language);
        expect(code.split(' ')).toHaveLength(6);
        expect(normaliseCode(code)).toBe(code);
        expect(normaliseCode(`  1. ${code.toUpperCase().replaceAll(' ', ' ,\n- ')}! `)).toBe(code);
      }),
      runs(300),
    );
  });

  test('can all come up', () => {
    const first = (n: number) =>
      codeFrom(new Uint8Array([n >> 8, n & 255, ...new Array(10).fill(0)]), language).split(' ')[0];
    expect(new Set(words.map((_, n) => first(n))).size).toBe(2048);
  });
});

test('English words differ in their first four letters', () => {
  expect(new Set(CODE_WORDS_EN.map((word) => word.slice(0, 4))).size).toBe(2048);
});

test('accents make no difference to a Spanish code', () => {
  const [a, b, c, d, e, f] = CODE_WORDS_ES;
  const code = [a, b, c, d, e, f].join(' ');
  expect(normaliseCode(code.replace('a', 'á'))).toBe(code);
});

test('what is not six known words of one language is no code', () => {
  const [en, es] = [
    codeFrom(new Uint8Array([0, 1, 0, 9, 1, 7, 2, 3, 4, 5, 6, 7]), 'en'),
    codeFrom(new Uint8Array(12), 'es'),
  ];
  expect(normaliseCode('')).toBeNull();
  expect(normaliseCode(en.split(' ').slice(1).join(' '))).toBeNull();
  expect(normaliseCode(`${en} ${en}`)).toBeNull();
  expect(normaliseCode(en.replace(/^\w+/, 'qwertzy'))).toBeNull();
  expect(normaliseCode([...en.split(' ').slice(0, 3), ...es.split(' ').slice(0, 3)].join(' '))).toBeNull();
  expect(normaliseCode('a '.repeat(1000))).toBeNull();
  expect(() => codeFrom(new Uint8Array(11), 'en')).toThrow(RangeError);
});
