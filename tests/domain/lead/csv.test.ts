import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '@/domain/lead/csv';

test.each([
  ['Marisol', '"Marisol"'],
  ['', '""'],
  ['Dana "Dee", of 5', '"Dana ""Dee"", of 5"'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', '"\'=1+1"'],
  ['+15550101', '"\'+15550101"'],
  ['-2', '"\'-2"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['  =HYPERLINK("x")', '"\'  =HYPERLINK(""x"")"'],
  ['\t=1', '"\'\t=1"'],
  ['a=b', '"a=b"'],
])('%j is written %j', (text, written) => {
  expect(csvOf([[text]])).toBe(`${written}\r\n`);
});

/** A small reader of what RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, value = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(value.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('whatever is in a cell comes back, and no cell begins as a formula', () => {
  const cells = fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(cells, (rows) => {
      const read = readCsv(csvOf(rows));
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      for (const [at, text] of rows.flat().entries()) expect([text, `'${text}`]).toContain(read.flat()[at]);
      for (const value of read.flat()) expect(value).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
