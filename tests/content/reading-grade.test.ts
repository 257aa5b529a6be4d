import { describe, expect, test } from 'vitest';
import { GRADE_AIM, GRADE_LIMIT, readingGrade, syllablesOf } from '@/content/check/reading-grade';

describe('syllables are counted as they are said', () => {
  test.each([
    ['the', 1],
    ['stopped', 1],
    ['voted', 2],
    ['people', 2],
    ['table', 2],
    ['breathing', 2],
    ['alcohol', 3],
    ['baclofen', 3],
    ['naloxone', 3],
    ['opioid', 3],
    ['medicine', 3],
    ['benzodiazepine', 6],
    ['988', 3],
  ])('%s', (word, syllables) => {
    expect(syllablesOf(word, 'en')).toBe(syllables);
  });

  test.each([
    ['agua', 2],
    ['día', 2],
    ['ayuda', 3],
    ['quiere', 2],
    ['guerra', 2],
    ['muy', 1],
    ['respiración', 4],
    ['baclofeno', 4],
  ])('%s', (word, syllables) => {
    expect(syllablesOf(word, 'es')).toBe(syllables);
  });
});

test('short plain sentences read at a low grade', () => {
  expect(readingGrade(['The cat sat. The dog ran.'], 'en').grade).toBeLessThan(1);
});

test('one long sentence of long words reads far above grade 8', () => {
  const hard =
    'Intrathecal administration necessitates multidisciplinary evaluation of pharmacological contraindications.';
  expect(readingGrade([hard], 'en').grade).toBeGreaterThan(12);
});

test('the same words in fewer sentences read harder, in both languages', () => {
  const [short, long] = ['Stay here. Call them now. Ask for help.', 'Stay here and call them now and ask for help.'];
  expect(readingGrade([short], 'en').grade).toBeLessThan(readingGrade([long], 'en').grade);
  const [corto, largo] = ['Quédese aquí. Llame ya. Pida ayuda.', 'Quédese aquí, llame ya, pida ayuda.'];
  expect(readingGrade([corto], 'es').ease).toBeGreaterThan(readingGrade([largo], 'es').ease ?? 0);
});

describe('Spanish has the school year of its band in the table of Fernández Huerta', () => {
  // Sentences of four, eight and twenty words of two syllables: 206.84 − 60 × 2 − 1.02 × words.
  const words = (count: number) => `${'casa '.repeat(count).trim()}.`;
  test.each([
    ['Yo sé que tú vas.', 4, 141.7],
    [words(4), 5, 82.8],
    [words(8), 6, 78.7],
    [words(20), 8, 66.4],
    [words(30), 12, 56.2],
    [words(40), 13, 46],
  ])('%s', (prose, grade, ease) => {
    expect(readingGrade([prose], 'es')).toMatchObject({ grade, ease });
  });

  test('an ease of 70 is still grade 6, and of 60 grade 8: where the aim and the limit are', () => {
    // 206.84 − 120 − 1.02 × 16.5 = 70.0, and less by one word.
    expect(readingGrade([words(16), words(17)], 'es')).toMatchObject({ ease: 70, grade: GRADE_AIM });
    expect(readingGrade([words(17)], 'es')).toMatchObject({ ease: 69.5, grade: GRADE_LIMIT });
    expect(readingGrade([words(26)], 'es')).toMatchObject({ ease: 60.3, grade: GRADE_LIMIT });
    expect(readingGrade([words(27)], 'es').grade).toBeGreaterThan(GRADE_LIMIT);
  });
});

test('a decimal does not end a sentence, and a list item without a full stop is one', () => {
  expect(readingGrade(['About 11.9 of 100 people did.', 'blue lips'], 'en').sentences).toBe(2);
});

test('no prose has no grade', () => {
  expect(readingGrade([], 'en')).toEqual({ words: 0, sentences: 0, syllables: 0, grade: 0 });
});
